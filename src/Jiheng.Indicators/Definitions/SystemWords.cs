using Jiheng.Indicators.Standards;

namespace Jiheng.Indicators.Definitions;

/// <summary>固定写法。The words a system chooses from, and what each means: what is read is what is written and offered.</summary>
public static class SystemWords
{
    /// <summary>对象.</summary>
    public static ImmutableArray<(string Word, Subject Meaning)> Subjects { get; } =
        [("部门整体支出", Subject.DepartmentExpenditure), ("项目支出", Subject.ProjectExpenditure)];

    /// <summary>不适用.</summary>
    public static ImmutableArray<(string Word, NotApplicablePolicy Meaning)> Policies { get; } =
        [("剔除后折算", NotApplicablePolicy.RemoveAndRescale), ("剔除不折算", NotApplicablePolicy.RemoveOnly), ("计满分", NotApplicablePolicy.FullMarks)];

    /// <summary>不足一个单位.</summary>
    public static ImmutableArray<(string Word, StartedUnit Meaning)> StartedUnits { get; } =
        [("按比例", StartedUnit.Proportionally), ("不计", StartedUnit.NotCounted), ("按一个计", StartedUnit.CountedAsOne)];

    /// <summary>方向; one that is not stated has no word.</summary>
    public static ImmutableArray<(string Word, Direction Meaning)> Directions { get; } =
        [("越高越好", Direction.HigherIsBetter), ("越低越好", Direction.LowerIsBetter), ("越接近目标越好", Direction.CloserIsBetter)];

    public static string Of(Subject subject) => WordFor(Subjects, subject);

    public static string Of(NotApplicablePolicy policy) => WordFor(Policies, policy);

    public static string Of(StartedUnit started) => WordFor(StartedUnits, started);

    /// <summary>Nothing where it is not stated.</summary>
    public static string? Of(Direction direction) => direction == Direction.NotStated ? null : WordFor(Directions, direction);

    private static string WordFor<T>(ImmutableArray<(string Word, T Meaning)> words, T meaning)
        where T : struct => words.First(each => each.Meaning.Equals(meaning)).Word;
}
