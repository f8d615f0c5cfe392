using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>自评结果读取。Reads what a unit claimed for itself, against the system it claims to have used.</summary>
public static class ClaimReader
{
    public static Loaded<ClaimSet> Read(SourceText source, IndicatorSystem system)
    {
        var problems = new Problems();
        var whole = YamlText.Read(source, "自评结果", problems);
        var fields = whole.Fields("单位", "年度", "体系", "得分", "小计", "总分", "折算总分", "等级");
        return problems.Finish(new ClaimSet
        {
            Unit = fields.Need("单位").Text(),
            Year = fields.Need("年度").Year() ?? default,
            SystemId = SystemId(fields.Need("体系"), system),
            Scores = Scores(fields.Find("得分"), system),
            Subtotals = [.. ClaimedLevels.Read(fields.Find("小计"), system)],
            Total = ClaimFields.Claim(fields.Find("总分")),
            RescaledTotal = ClaimFields.Claim(fields.Find("折算总分")),
            Grade = Grade(fields.Find("等级"), system),
        });
    }

    private static string SystemId(Field field, IndicatorSystem system)
    {
        var id = field.Text();
        if (id.Length > 0 && id != system.Id)
            field.Report(DiagnosticCodes.OtherSystem, $"自评写的体系是{Excerpt.Quote(id)}，读入的体系是{Excerpt.Quote(system.Id)}；请选用同一个体系。");
        return id;
    }

    private static ImmutableDictionary<string, Claim> Scores(Field? field, IndicatorSystem system)
    {
        var scores = ImmutableDictionary.CreateBuilder<string, Claim>();
        foreach (var (entry, indicator) in new KnownIndicators(system, DiagnosticCodes.ClaimForUnknownIndicator).Among(field))
        {
            if (ClaimFields.Claim(entry) is { } claim)
                scores[indicator.Id] = claim;
        }
        return scores.ToImmutable();
    }

    private static ClaimedGrade? Grade(Field? field, IndicatorSystem system)
    {
        if (field is null)
            return null;
        var fields = field.Fields("等级", "来源");
        var grade = fields.Need("等级").Text();
        var known = system.Grades.Lines.Select(line => line.Grade).Append(system.Grades.Lowest);
        if (grade.Length > 0 && !known.Contains(grade))
            field.Report(DiagnosticCodes.UnknownGrade, $"自评等级{Excerpt.Quote(grade)}不在体系的等级内：{string.Join('、', known)}；请核对。", DiagnosticSeverity.Warning);
        return new(grade, fields.Find("来源")?.Text() ?? FigureWords.Entered);
    }
}
