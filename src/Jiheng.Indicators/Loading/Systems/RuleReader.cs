using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>评分规则读取。The rule its 评分标准 states, or the judgement declared in place of one.</summary>
internal sealed class RuleReader(Field owner, Fields fields, Points? full, Points most)
{
    private readonly ScoringRule judgement = new ScoringRule.Judgement(Points.Zero, full ?? most);

    public ScoringRule Read(string indicator)
    {
        if (fields.Find("规范表述") is { } wording && !fields.Has("评分标准"))
            wording.Report(DiagnosticCodes.WordingWithoutStandard, "写了规范表述，没有写评分标准；规范表述只能代替读不懂的原文，请补上评分标准。");
        return (fields.Find("评分标准"), fields.Find("评判")) switch
        {
            ({ } standard, null) => Rule(fields.Find("规范表述") ?? standard, indicator),
            (null, { }) => judgement,
            (null, null) => Neither(),
            (_, { } also) => Refuse(also, DiagnosticCodes.StandardAndJudgement, "评分标准和评判只能写一样；有评分标准的请删去评判。"),
        };
    }

    private ScoringRule Neither() => owner.IsRefused
        ? judgement
        : Refuse(owner, DiagnosticCodes.NeitherStandardNorJudgement, $"{Excerpt.Quote(owner.Name)}没有评分标准；请补上，原表确实没有的写明“评判”及原因。");

    private ScoringRule Rule(Field standard, string indicator)
    {
        var text = standard.IsText ? standard.Text() : "";
        if (text.Length == 0)
            return judgement;
        if (full is not { } weight)
            return WithoutWeight(standard);
        return StandardReader.Read(new(text, weight, indicator, Definition())) switch
        {
            StandardReading.Understood understood => Checked(standard, text, understood),
            StandardReading.Refused refused => NotRead(standard, text, refused),
            _ => judgement,
        };
    }

    private static ScoringRule Checked(Field standard, string text, StandardReading.Understood understood)
    {
        if (understood.Reminder(text) is { } reminder)
            standard.Report(DiagnosticCodes.StandardLeftAside, reminder, DiagnosticSeverity.Warning);
        return understood.Rule;
    }

    private ScoringRule WithoutWeight(Field standard) => fields.Find("分值") is { Node: YamlNode.Scalar { Text: "未公布" } }
        ? Refuse(standard, DiagnosticCodes.StandardWithoutWeight, "分值未公布，不能按评分标准计分；请补上分值，或把评分标准改为“评判”并写明原因。")
        : judgement;

    private ScoringRule NotRead(Field standard, string text, StandardReading.Refused refused)
    {
        standard.ReportAt(refused.At.Start, DiagnosticCodes.StandardNotRead, $"评分标准没有读懂：{Excerpt.Mark(text, refused.At)}，{refused.Reason.TrimEnd('。')}；请核对原文，或在“规范表述”里换一种写法。");
        return judgement;
    }

    // A standard may lean on the definition or on the formula for what its numbers count.
    private string? Definition()
    {
        var texts = new[] { fields.Find("公式"), fields.Find("口径") }.Where(field => field is { IsText: true }).Select(field => field?.Text());
        return string.Join('；', texts) is { Length: > 0 } definition ? definition : null;
    }

    private ScoringRule Refuse(Field at, string code, string message)
    {
        at.Report(code, message);
        return judgement;
    }
}
