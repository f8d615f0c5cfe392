using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Indicators.Standards.Writing;

/// <summary>按次计分书写。“每发现1例不合规支出扣2分，扣完为止”.</summary>
internal static class OccurrenceWriter
{
    public static string Write(ScoringRule.PerOccurrence rule, Setting setting)
    {
        var adds = rule.Kinds.Any(kind => kind.Points > Points.Zero);
        var usual = rule.Start == (adds ? Points.Zero : setting.Weight);
        var labelled = usual && rule.Kinds.Any(kind => !kind.Labels.IsEmpty);
        var kinds = labelled ? Labelled(rule, setting) : rule.Kinds.Select(kind => Alone(kind, setting));
        var clauses = (usual ? [] : new[] { "基础分" + rule.Start }).Concat(kinds);
        // “最多扣6分” behind the last item would hold for that item alone.
        return labelled && rule.Floor < Points.Zero
            ? string.Join(setting.Joint, clauses) + "。累计" + PointWords.Least(rule.Start, rule.Floor)
            : string.Join(setting.Joint, clauses) + Limits(rule, adds, setting);
    }

    /// <summary>A part with points of its own: “没有下列情形，得2分，每发现1处扣0.5分”.</summary>
    public static string WithStart(ScoringRule.PerOccurrence rule, Setting setting) =>
        $"没有下列情形，{PointWords.Award(rule.Start, setting.Weight)}，"
        + string.Join(setting.Joint, rule.Kinds.Select(kind => Alone(kind, setting))) + Limits(rule, false, setting);

    /// <summary>A part that only adds or deducts; its label stands before it.</summary>
    public static string Part(ScoringRule.PerOccurrence rule, Setting setting)
    {
        var most = rule.Floor < Points.Zero ? Most(rule, setting) : PointWords.Most(rule.Cap);
        return string.Join("，", rule.Kinds.Select(kind => Behind(kind, setting))) + "，" + most + Started(rule, setting);
    }

    /// <summary>Deductions beside another rule: “每发生1起质量事故另扣1分，扣完为止”.</summary>
    public static string Extra(ScoringRule.PerOccurrence rule, Setting setting)
    {
        var kind = rule.Kinds[0];
        if (IsFact(kind))
            return $"{FreeText.Write(kind.Text)}的，{PointWords.Change(kind.Points, setting.Weight)}，{Most(rule, setting)}";
        var counted = IsStep(kind) || kind.Text.Length <= kind.Unit.Length + 2 ? "每" + FreeText.Write(kind.Text) : $"{FreeText.Write(kind.Text)}的，每{Size(kind)}";
        return $"{counted}另{PointWords.Change(kind.Points, setting.Weight)}，{Most(rule, setting)}" + Started(rule, setting);
    }

    /// <summary>How much a part that only deducts may take.</summary>
    public static string Most(ScoringRule.PerOccurrence rule, Setting setting) =>
        rule.Floor == Points.Zero - setting.Weight ? "扣完为止" : PointWords.Least(Points.Zero, rule.Floor);

    public static string Write(ScoringRule.DeductByCount rule, Setting setting)
    {
        var started = MeasureWords.Started(rule.Started, rule.Excess.Unit, rule.Excess.Step);
        return MeasureWords.Opening(MeasureWords.When(rule.Measure, rule.Standard)) + "，" + PointWords.Award(rule.Full, setting.Weight) + setting.Joint
            + $"每{FreeText.Write(rule.Excess.Text)}{PointWords.Change(rule.Excess.Points, setting.Weight)}，{PointWords.Least(rule.Full, rule.Floor)}"
            + (started is null ? "" : setting.Joint + started);
    }

    private static IEnumerable<string> Labelled(ScoringRule.PerOccurrence rule, Setting setting)
    {
        var labels = LabelWords.Write([.. rule.Kinds.SelectMany(kind => kind.Labels)]);
        var at = 0;
        foreach (var kind in rule.Kinds)
        {
            yield return string.Join('、', labels.Skip(at).Take(kind.Labels.Length)) + Behind(kind, setting);
            at += kind.Labels.Length;
        }
    }

    /// <summary>“信息报送出现迟报的，每起扣0.3分”: what is counted stands before, the counting word after 每.</summary>
    public static bool IsSplit(Occurrence kind) =>
        kind is { Step: 1m, Unit.Length: 1 or 2 or 3, CountsUnmet: false, EndsInUnit: true } && !(kind.Text.Any(char.IsAsciiDigit) && IsStep(kind));

    public static string Alone(Occurrence kind, Setting setting) => IsSplit(kind)
        ? $"{FreeText.Write(kind.Text[..^kind.Unit.Length])}的，每{kind.Unit}{PointWords.Change(kind.Points, setting.Weight)}"
        : Behind(kind, setting);

    private static string Behind(Occurrence kind, Setting setting)
    {
        var change = PointWords.Change(kind.Points, setting.Weight);
        if (IsStep(kind) && !IsSplit(kind))
            return $"每{FreeText.Write(kind.Text)}{change}";
        // Behind several labels a comma would begin a rule for every one of them.
        var joint = kind.Labels.Length > 1 ? "" : "的，";
        var text = IsSplit(kind) ? kind.Text[..^kind.Unit.Length] : kind.Text;
        return FreeText.Write(text) + joint + (IsFact(kind) ? "" : "每" + Size(kind)) + change;
    }

    private static string Size(Occurrence kind) =>
        kind.CountsUnmet ? "缺" + MeasureWords.Step(kind.Unit, kind.Step)
        : kind.Step == 1m ? kind.Unit
        : MeasureWords.Step(kind.Unit, kind.Step);

    // “未制定方案的，扣1分”: it happens or not.
    private static bool IsFact(Occurrence kind) => kind is { CountsUnmet: true, Unit: "次", Step: 1m };

    /// <summary>The words name the unit and its size themselves: “发现1例不合规支出”.</summary>
    private static bool IsStep(Occurrence kind) =>
        StepReader.Read(new Consequence.Step(kind.Text, 0, -1, Amount.None, true, false, StartedUnit.AsSystemSays)) is { } phrase
        && phrase.Unit == kind.Unit && phrase.Size == kind.Step && phrase.CountsUnmet == kind.CountsUnmet;

    private static string Limits(ScoringRule.PerOccurrence rule, bool adds, Setting setting) =>
        "，" + (adds ? PointWords.Most(rule.Cap) : PointWords.Least(rule.Start, rule.Floor)) + Started(rule, setting);

    private static string Started(ScoringRule.PerOccurrence rule, Setting setting) =>
        MeasureWords.Started(rule.Started, rule.Kinds[0].Unit, rule.Kinds[0].Step) is { } started ? setting.Joint + started : "";
}
