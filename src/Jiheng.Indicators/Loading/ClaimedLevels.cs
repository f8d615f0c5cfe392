using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>小计读取。Subtotals by the name of a 一级 or 二级指标; the name must belong to one of them only.</summary>
internal static class ClaimedLevels
{
    public static IEnumerable<ClaimedSubtotal> Read(Field? field, IndicatorSystem system)
    {
        var names = system.Dimensions.SelectMany(dimension => dimension.Groups.Select(group => group.Name).Prepend(dimension.Name)).ToList();
        foreach (var entry in field?.Entries() ?? [])
        {
            Check(entry, names);
            if (ClaimFields.Claim(entry) is { } claim)
                yield return new(entry.Name, claim);
        }
    }

    private static void Check(Field entry, List<string> names)
    {
        if (entry.Problems.IsFull)
            return;
        var uses = names.Count(name => name == entry.Name);
        if (uses == 0)
            entry.Problems.Add(DiagnosticCodes.UnknownSubtotal, $"体系没有名称为{Excerpt.Quote(entry.Name)}的一级或二级指标{NearestNames.Question(entry.Name, names, "；请核对名称。")}", entry.KeyWhere);
        else if (uses > 1)
            entry.Problems.Add(DiagnosticCodes.AmbiguousSubtotal, $"体系有{Numerals.Plain(uses)}个一级或二级指标叫{Excerpt.Quote(entry.Name)}，分不清是哪一个的小计；请删去，或改写其他级次的小计。", entry.KeyWhere);
    }
}
