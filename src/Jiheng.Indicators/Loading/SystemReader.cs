using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Systems;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>指标体系读取。Reads 体系.yaml strictly, and reports every problem of it at once.</summary>
public static class SystemReader
{
    /// <param name="systemFile">The text of 体系.yaml; the folder in its name must be the system's 编号.</param>
    /// <param name="dictionary">The data elements its formulas may name.</param>
    public static Loaded<IndicatorSystem> Read(SourceText systemFile, FigureDictionary dictionary)
    {
        var problems = new Problems();
        var whole = YamlText.Read(systemFile, "指标体系", problems);
        var system = System(whole, systemFile, dictionary);
        problems.Add(SystemWarnings.Of(system));
        return problems.Finish(system);
    }

    private static IndicatorSystem System(Field whole, SourceText file, FigureDictionary dictionary)
    {
        var fields = whole.Fields("体系", "编号", "对象", "适用年度", "总分", "等级", "不适用", "不足一个单位", "得分小数位", "依据", "说明", "一级指标");
        var total = fields.Need("总分").Positive();
        return new()
        {
            Id = SystemId.Read(fields.Need("编号"), file.File),
            Name = fields.Need("体系").Text(),
            Subject = fields.Need("对象").Choice(SystemWords.Subjects) ?? default,
            Years = Years(fields.Need("适用年度")),
            Total = total ?? Points.Zero,
            Grades = GradesReader.Read(fields.Need("等级"), total),
            NotApplicable = fields.Need("不适用").Choice(SystemWords.Policies) ?? default,
            StartedUnit = fields.Need("不足一个单位").Choice(SystemWords.StartedUnits) ?? default,
            Decimals = Decimals(fields.Need("得分小数位")),
            Basis = BasisReader.Read(fields.Need("依据")),
            Notes = fields.Find("说明") is { } notes ? [.. notes.Items().Select(note => note.Text())] : [],
            Dimensions = new LevelsReader(dictionary).Dimensions(fields.Need("一级指标"), fields.Find("总分"), total),
            Where = whole.Where,
            ContentHash = ContentHash.Of(file),
        };
    }

    private static ImmutableArray<FiscalYear> Years(Field field)
    {
        var seen = new HashSet<FiscalYear>();
        foreach (var item in field.SomeItems())
        {
            if (item.Year() is { } year && !seen.Add(year))
                item.Report(DiagnosticCodes.RepeatedYear, $"适用年度{year}写了两次；请删去一处。");
        }
        return [.. seen.OrderBy(year => year.Value)];
    }

    private static int Decimals(Field field)
    {
        if (field.Number() is not { } decimals)
            return 0;
        if (decimals is 0m or 1m or 2m or 3m or 4m)
            return (int)decimals;
        field.Report(DiagnosticCodes.DecimalsOutOfRange, $"得分小数位写成了{Numerals.Plain(decimals)}；应为0至4的整数。");
        return 0;
    }
}
