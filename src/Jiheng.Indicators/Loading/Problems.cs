namespace Jiheng.Indicators.Loading;

/// <summary>问题清单。Collects every problem of one load; readers go on after each with a stand-in value that is never handed out.</summary>
internal sealed class Problems
{
    /// <summary>A text made to be wrong everywhere must not fill the memory with sentences about it.</summary>
    private const int Most = 1000;

    private readonly List<Diagnostic> found = [];

    /// <summary>Further problems are dropped; looking for suggestions is no longer worth while.</summary>
    public bool IsFull => found.Count > Most;

    public void Add(string code, string message, Location where, DiagnosticSeverity severity = DiagnosticSeverity.Error)
    {
        if (found.Count < Most)
            found.Add(new(code, message, where, severity));
        else if (found.Count == Most)
            found.Add(new(DiagnosticCodes.TooManyProblems, $"问题超过{Numerals.Plain(Most)}个，其余没有列出；请先改正前面的问题再读一次。", where));
    }

    public void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic.Code, diagnostic.Message, diagnostic.Where, diagnostic.Severity);
    }

    /// <summary>The result: the value only when nothing is wrong, and the problems in the order of the lines.</summary>
    public Loaded<T> Finish<T>(T? value)
        where T : class
    {
        var wrong = found.Exists(problem => problem.IsError);
        return new(wrong ? null : value, [.. found.OrderBy(problem => problem.Where.Line).ThenBy(problem => problem.Where.Column)]);
    }
}
