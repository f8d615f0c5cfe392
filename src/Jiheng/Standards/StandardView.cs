using Jiheng.Indicators.Scoring;
using Jiheng.Indicators.Standards;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Standards;

/// <summary>评分标准展示。What was understood, or the part that was not, for a person.</summary>
internal static class StandardView
{
    private const int ExcerptColumns = 90;

    public static int Write(StandardReading.Understood understood, StandardText standard, Session session)
    {
        var rule = understood.Rule;
        var console = TextConsole.Over(session.Output, session.IsTerminal);
        console.Line($"理解为：{CanonicalWording.Write(rule, standard.Weight)}", 8);
        var decimals = StatedRounding.DecimalsOf(standard.Text);
        console.Line($"规则形状：{RuleShape.Of(rule)}，分值{standard.Weight}{(decimals is { } places ? $"，得分保留{Numerals.Plain(places)}位小数" : "")}");
        var samples = RuleSamples.Of(rule);
        if (samples.Count > 0)
            console.Write(Table(samples, rule is ScoringRule.Composite ? "这一部分得分" : "得分", decimals).Content);
        if (understood.Reminder(standard.Text) is { } reminder)
            console.Line("提醒：" + reminder, 6);
        foreach (var lint in StandardLints.Check(rule, standard.Weight))
            console.Line("提醒：" + lint.Message, 6);
        return ExitStatus.Done;
    }

    public static int Refuse(StandardReading.Refused refused, StandardText standard, Session session)
    {
        session.Error.WriteLine($"评分标准没有读懂：{refused.Reason}");
        var (line, mark) = Excerpt(standard.Text.ReplaceLineEndings(" ").Replace('\t', ' '), refused.At);
        session.Error.WriteLine(line);
        session.Error.WriteLine(mark);
        session.Error.WriteLine("请核对标出的部分，换一种写法再试。");
        return ExitStatus.NotUnderstood;
    }

    private static TextTable Table(IReadOnlyList<RuleSample> samples, string pointsName, int? decimals)
    {
        var table = TextConsole.Table(new("情形", 40), new(pointsName));
        foreach (var sample in samples)
            table.Add(sample.Name, Points(RuleScorer.Score(sample.Rule, sample.Facts, StartedUnit.Proportionally), decimals));
        return table;
    }

    private static string Points(RuleOutcome outcome, int? decimals) => outcome switch
    {
        RuleOutcome.Scored scored => Numerals.Plain((decimals is { } places ? scored.Points.Rounded(places) : scored.Points).Value) + "分",
        RuleOutcome.NotApplicable => "不适用",
        RuleOutcome.Undetermined undetermined => undetermined.Reason,
        _ => "",
    };

    // Some of the text before the place, as much as fits after it, and a mark under every column of it.
    private static (string Line, string Mark) Excerpt(string text, TextSpan at)
    {
        var start = Math.Clamp(at.Start, 0, text.Length);
        var end = Math.Clamp(at.End, start, text.Length);
        var from = start;
        while (from > 0 && Columns.Of(text[(from - 1)..start]) <= ExcerptColumns / 3)
            from--;
        var line = (from > 0 ? "…" : "") + text[from..];
        var shown = Wrapping.Lines(line, ExcerptColumns).First();
        var before = Columns.Of((from > 0 ? "…" : "") + text[from..start]);
        var marked = Math.Max(1, Math.Min(Columns.Of(text[start..end]), Math.Max(1, Columns.Of(shown) - before)));
        return (shown + (shown.Length < line.Length ? "…" : ""), new string(' ', before) + new string('^', marked));
    }
}
