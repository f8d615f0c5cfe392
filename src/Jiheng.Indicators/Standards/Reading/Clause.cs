using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>分句。What is said before a consequence, and the consequence.</summary>
/// <param name="Lead">The words that say when; empty when the consequence follows the one before.</param>
/// <param name="Notes">Whole sentences between the consequence before and the lead.</param>
/// <param name="Start">Where the lead begins in the normal text.</param>
/// <param name="At">Where the consequence begins.</param>
/// <param name="What">The consequence.</param>
/// <param name="End">Where the consequence ends.</param>
internal sealed record Clause(string Lead, ImmutableArray<string> Notes, int Start, int At, Consequence What, int End)
{
    /// <summary>The lead and, of a step, what it counts: “数据错误的，每发现1处”.</summary>
    public string Words => What is Consequence.Step step ? Lead + step.What : Lead;
}

/// <summary>分句识读。Cuts a text at its consequences.</summary>
internal static partial class ClauseReader
{
    /// <summary>“未达到100%的，按以下公式计分：”: the formula follows.</summary>
    [GeneratedRegex("(?:^|,|(?<=的))(?:则)?(?:按照?|用|采用|依据|根据|适用)(?:以下|下列|下述|如下)(?:公式|方法|办法|方式|标准|规则)(?:进行)?(?:计算得分|确定得分|计分|计算|评分|得分|打分|赋分|扣分)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Announced { get; }

    private static readonly char[] SentenceEnds = ['。', ';'];
    private static readonly char[] Loose = [',', ':', '、', '(', ')', '.', '的', '则'];

    /// <param name="text">Normal text.</param>
    /// <param name="offset">Where this text begins in the whole, for positions.</param>
    /// <param name="weight">Points it shares out: scores far above it, as in 考核得分90分以上, are no points.</param>
    /// <param name="tail">What follows the last consequence.</param>
    public static ImmutableArray<Clause> Read(string text, int offset, Points weight, out string tail)
    {
        if (PointsFirst.Read(text, offset, weight) is { IsEmpty: false } turned)
        {
            tail = "";
            return turned;
        }
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        var done = 0;
        foreach (var located in ConsequenceReader.ReadAll(text, weight))
        {
            clauses.Add(Cut(text, done, located, offset));
            done = located.End;
        }
        tail = text[done..].Trim('。', ';', ',', '.', ')', ' ', '的');
        return clauses.ToImmutable();
    }

    private static Clause Cut(string text, int from, Located located, int offset)
    {
        var between = text[from..located.Start];
        var last = between.LastIndexOfAny(SentenceEnds);
        var notes = last < 0 ? [] : between[..last].Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries)
            .Select(note => note.Trim(Loose)).Where(note => note.Length > 0).ToImmutableArray();
        var lead = between[(last + 1)..];
        var trimmed = TrimLead(lead);
        return new(trimmed, notes, offset + from + last + 1, offset + located.Start, located.What, offset + located.End);
    }

    /// <summary>“扣0.2分（请假的除外），替会每人次”: the exception is of what stands before.</summary>
    [GeneratedRegex("^\\([^()]*除外\\)[,;。]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Excepted { get; }

    // An opening bracket of an interval stays.
    private static string TrimLead(string lead)
    {
        lead = Excepted.Replace(lead, "");
        var start = lead.TrimStart(',', ':', '、', ')', '.', '的', '则', ']');
        var end = start.TrimEnd(',', ':', '、', '(', '.', '的', '则', '可', '为', '-', '并');
        end = Announced.Replace(end, "").TrimEnd(',', '的');
        if (end.EndsWith("合计", StringComparison.Ordinal) && end.Length > 4)
            end = end[..^2];
        // “80%以上者4分”.
        if (end.Length > 1 && end[^1] == '者' && end[^2] is '上' or '下' or '内' or '成' or '%' or '标' or '到')
            end = end[..^1];
        // 实施细则 ends with 则.
        if (end.Length > 1 && start.Length > end.Length && start[end.Length] == '则' && end[^1] is '细' or '规' or '准' or '原' or '守')
            end += '则';
        // 违规行为 ends with 为.
        if (end.EndsWith('行') && start.Length > end.Length && start[end.Length] == '为')
            end += '为';
        return end.StartsWith('(') && !end.Contains(')', StringComparison.Ordinal) && !end.Contains(']', StringComparison.Ordinal) ? end[1..] : end;
    }
}
