using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>填报数据读取。Reads the figures one unit entered for one year, against the system they are scored by.</summary>
public static class FigureReader
{
    public static Loaded<FigureSet> Read(SourceText source, FigureDictionary dictionary, IndicatorSystem system)
    {
        var problems = new Problems();
        var whole = YamlText.Read(source, "填报数据", problems);
        return problems.Finish(Figures(whole, dictionary, system));
    }

    /// <summary>The same from a form such as a workbook.</summary>
    public static Loaded<FigureSet> ReadForm(FigureForm form, FigureDictionary dictionary, IndicatorSystem system)
    {
        var problems = new Problems();
        var figures = Figures(FormNodes.Of(form, problems), dictionary, system);
        return problems.Finish(FigureEntries.Fill(figures, form.Figures, dictionary, problems));
    }

    private static FigureSet Figures(Field whole, FigureDictionary dictionary, IndicatorSystem system)
    {
        var fields = whole.Fields("单位", "年度", "数据", "上年", "不适用", "判定", "适用分值");
        var known = new KnownIndicators(system, DiagnosticCodes.UnknownIndicator);
        var reasons = NotApplicable(fields.Find("不适用"), known);
        var entered = new FigureSet
        {
            Unit = fields.Need("单位").Text(),
            Year = Year(fields.Need("年度"), system),
            NotApplicable = reasons,
            Determinations = Determinations(fields.Find("判定"), known, reasons),
            ApplicablePoints = ApplicablePointsReader.Read(fields.Find("适用分值"), system),
        };
        return FigureEntries.Fill(entered, FigureFields.Entries(fields), dictionary, whole.Problems);
    }

    private static FiscalYear Year(Field field, IndicatorSystem system)
    {
        if (field.Year() is not { } year)
            return default;
        if (!system.Years.Contains(year))
            field.Report(DiagnosticCodes.YearNotCovered, $"数据是{year}的，体系{Excerpt.Quote(system.Name)}适用于{string.Join('、', system.Years)}；请确认选对了体系。", DiagnosticSeverity.Warning);
        return year;
    }

    private static ImmutableDictionary<string, string> NotApplicable(Field? field, KnownIndicators known)
    {
        var reasons = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (entry, indicator) in known.Among(field))
            reasons[indicator.Id] = entry.Text();
        return reasons.ToImmutable();
    }

    private static ImmutableDictionary<string, Determination> Determinations(Field? field, KnownIndicators known, ImmutableDictionary<string, string> notApplicable)
    {
        var found = ImmutableDictionary.CreateBuilder<string, Determination>();
        foreach (var (entry, indicator) in known.Among(field))
        {
            found[indicator.Id] = DeterminationReader.Read(entry, indicator);
            if (notApplicable.ContainsKey(indicator.Id))
                entry.Report(DiagnosticCodes.DeterminedAndNotApplicable, $"指标{Excerpt.Quote(indicator.Name)}已写明不适用，又写了判定；请留一处。");
        }
        return found.ToImmutable();
    }
}
