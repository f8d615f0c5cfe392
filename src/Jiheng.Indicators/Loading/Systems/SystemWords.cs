using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;
using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>固定写法。The words a system chooses from, and what each means.</summary>
internal static class SystemWords
{
    public static Subject Subject(Field field) => field.Choice(
        ("部门整体支出", Definitions.Subject.DepartmentExpenditure),
        ("项目支出", Definitions.Subject.ProjectExpenditure)) ?? default;

    public static NotApplicablePolicy NotApplicable(Field field) => field.Choice(
        ("剔除后折算", NotApplicablePolicy.RemoveAndRescale),
        ("剔除不折算", NotApplicablePolicy.RemoveOnly),
        ("计满分", NotApplicablePolicy.FullMarks)) ?? default;

    public static StartedUnit StartedUnit(Field field) => field.Choice(
        ("按比例", Standards.StartedUnit.Proportionally),
        ("不计", Standards.StartedUnit.NotCounted),
        ("按一个计", Standards.StartedUnit.CountedAsOne)) ?? default;

    public static Direction Direction(Field? field) => field?.Choice(
        ("越高越好", Definitions.Direction.HigherIsBetter),
        ("越低越好", Definitions.Direction.LowerIsBetter),
        ("越接近目标越好", Definitions.Direction.CloserIsBetter)) ?? Definitions.Direction.NotStated;
}
