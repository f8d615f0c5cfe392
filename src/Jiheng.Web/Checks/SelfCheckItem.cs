using Jiheng.ReportChecks.Checking;

namespace Jiheng.Web.Checks;

/// <summary>自查结果。One thing to mend, or to answer, before an evaluation is submitted.</summary>
public sealed record SelfCheckItem
{
    /// <summary>The same as long as the same things disagree, whatever else changes; an answer is kept by it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>HY and three digits for findings in the text, ZC and three digits for what the evaluation itself lacks.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>类别, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>One Chinese sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The numbers that disagree, each with what it is called; none where nothing is compared.</summary>
    public ImmutableArray<ComparedNumber> Numbers { get; init; } = [];

    /// <summary>算式; empty where nothing is computed.</summary>
    public string Working { get; init; } = "";

    /// <summary>引文, with the numbers in it marked 【】.</summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    /// <summary>建议; empty where there is none.</summary>
    public string Suggestion { get; init; } = "";

    /// <summary>Where it is mended.</summary>
    public required SelfCheckPlace Place { get; init; }

    /// <summary>答复; nothing while there is none.</summary>
    public FindingAnswer? Answer { get; init; }

    /// <summary>An error that is neither mended nor answered: it stands in the way of submission.</summary>
    public bool IsOpenError => Severity == Severity.Error && Answer is null;
}

/// <summary>相比的数。</summary>
/// <param name="Name">报告写, 重算得, 对照; 左边, 右边, 相差 of figures.</param>
/// <param name="Value">With its unit.</param>
/// <param name="Range">What it may stand for; empty where it is exact.</param>
public sealed record ComparedNumber(string Name, string Value, string Range);

/// <summary>修改处。The field, section or indicator an item is about, and the address that leads there.</summary>
public sealed record SelfCheckPlace(string Name, string Address);
