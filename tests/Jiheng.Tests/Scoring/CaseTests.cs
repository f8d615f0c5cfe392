using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Tests.Scoring;

public sealed class CaseTests
{
    private static readonly ImmutableDictionary<string, (IndicatorSystem System, WorkedCase Case)> All =
        Repository.Cases().ToImmutableDictionary(each => $"{each.System.Id}：{each.Case.Name}", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_worked_case_comes_to_what_its_author_wrote(string name)
    {
        var (system, worked) = All[name];

        var run = CaseRunner.Run(worked, system, Repository.Dictionary);

        Assert.True(run.Agrees, $"{worked.Where}: {worked.Expected} / {Explainer.Explain(run.Score, system).Step}");
    }

    [Fact]
    public void Every_system_of_the_repository_can_be_read()
    {
        var refused = Repository.SystemFiles().Where(file => !Repository.Systems.ContainsKey(Path.GetFileName(Path.GetDirectoryName(file)) ?? ""));

        Assert.Empty(refused);
    }
}
