using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Shell;

namespace Jiheng.Library;

/// <summary>按名称找指标。By number, or by name where only one indicator has it.</summary>
internal static class IndicatorNamed
{
    public static string Find(string wanted, IndicatorSystem system)
    {
        if (system.Indicators.Any(indicator => indicator.Id == wanted))
            return wanted;
        var name = FigureName.Normalise(wanted);
        var named = system.Indicators.Where(indicator => FigureName.Normalise(indicator.Name) == name).ToList();
        return named.Count switch
        {
            1 => named[0].Id,
            0 => throw new UnusableInputException($"体系“{system.Name}”没有“{wanted}”这项指标{NearestNames.Question(wanted, system.Indicators.SelectMany(indicator => new[] { indicator.Id, indicator.Name }), "；")}请核对编号或名称。"),
            _ => throw new UnusableInputException($"有{named.Count}项指标叫“{wanted}”，请改写编号：{string.Join('、', named.Select(indicator => $"{Group(indicator, system)} {indicator.Id}"))}。"),
        };
    }

    private static string Group(Indicator indicator, IndicatorSystem system) =>
        system.Dimensions.SelectMany(dimension => dimension.Groups).First(group => group.Indicators.Contains(indicator)).Name;
}
