using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>分级读取。Dimensions, their groups and their indicators, with weights that add up at every level.</summary>
internal sealed class LevelsReader(FigureDictionary dictionary)
{
    private readonly IndicatorReader indicators = new(dictionary);

    public ImmutableArray<Dimension> Dimensions(Field field, Field? totalField, Points? total)
    {
        var names = new UniqueNames(DiagnosticCodes.DuplicateName);
        ImmutableArray<Dimension> dimensions = [.. field.SomeItems().Select(item => Dimension(item, names, total ?? Points.Zero))];
        Weights.Check(totalField, total, "一级指标", [.. dimensions.Select(dimension => dimension.Full)]);
        return dimensions;
    }

    private Dimension Dimension(Field item, UniqueNames names, Points most)
    {
        var fields = item.Fields("名称", "分值", "二级指标");
        var name = names.Take(fields.Need("名称"));
        var full = fields.Need("分值").Weight();
        var inside = new UniqueNames(DiagnosticCodes.DuplicateName);
        ImmutableArray<Group> groups = [.. fields.Need("二级指标").SomeItems().Select(each => Group(each, inside, full ?? most))];
        Weights.Check(fields.Find("分值"), full, $"一级指标{Excerpt.Quote(name)}下的", [.. groups.Select(group => group.Full)]);
        return new(name, full, groups);
    }

    private Group Group(Field item, UniqueNames names, Points most)
    {
        var fields = item.Fields("名称", "分值", "三级指标");
        var name = names.Take(fields.Need("名称"));
        var full = fields.Need("分值").Weight();
        var inside = new UniqueNames(DiagnosticCodes.DuplicateName);
        ImmutableArray<Indicator> members = [.. fields.Need("三级指标").SomeItems().Select(each => indicators.Read(each, inside, full ?? most))];
        Weights.Check(fields.Find("分值"), full, $"二级指标{Excerpt.Quote(name)}下的", [.. members.Select(member => member.Full)]);
        return new(name, full, members);
    }
}
