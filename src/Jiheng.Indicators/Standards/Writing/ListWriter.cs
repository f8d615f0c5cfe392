namespace Jiheng.Indicators.Standards.Writing;

/// <summary>要点书写。“①…，得1分；②…，得0.5分”, or one rule for all items.</summary>
internal static class ListWriter
{
    public static string Write(ScoringRule.Checklist rule, Setting setting)
    {
        if (rule.Deducts && rule.Items.Any(item => item.Points != rule.Items[0].Points))
            return Bare(rule) + "。" + string.Join("，", rule.Items.Where(item => item.Points > Points.Zero).Select(item => $"缺{item.Label}{PointWords.Change(item.Points * -1m, setting.Weight)}")) + "，" + PointWords.Least(rule.Start, rule.Floor);
        if (rule.Deducts)
            return Bare(rule) + $"。每有一项不符合{PointWords.Change(rule.Items[0].Points * -1m, setting.Weight)}，{PointWords.Least(rule.Start, rule.Floor)}";
        // “①有目标；②可行。不符合①的不得分”: what ① earns is the rest.
        if (rule.Items.Any(item => item.Points == Points.Zero))
            return Bare(rule) + "。" + string.Join("，", rule.Items.Where(item => item.Points > Points.Zero).Select(item => $"符合{item.Label}{PointWords.Award(item.Points, rule.Cap)}"));
        var alike = rule.Items.All(item => item.Points == rule.Items[0].Points);
        if (alike && !rule.Items.All(item => FreeText.Survives(item.Text)))
            return $"每项得{PointWords.Amount(rule.Items[0].Points, setting.Weight)}，{PointWords.Most(rule.Cap)}：" + Bare(rule);
        return Listed(rule) + (rule.Cap == setting.Weight ? "" : "。" + PointWords.Most(rule.Cap));
    }

    private static string Listed(ScoringRule.Checklist rule)
    {
        var labels = Labels(rule);
        return string.Join("；", rule.Items.Select((item, index) => $"{labels[index]}{FreeText.InList(item.Text)}，{PointWords.Award(item.Points, rule.Cap)}"));
    }

    // Alone, an item may hold a whole sentence.
    private static string Bare(ScoringRule.Checklist rule)
    {
        var labels = Labels(rule);
        return string.Join("；", rule.Items.Select((item, index) => labels[index] + item.Text));
    }

    private static ImmutableArray<string> Labels(ScoringRule.Checklist rule) => LabelWords.Write([.. rule.Items.Select(item => item.Label)]);
}
