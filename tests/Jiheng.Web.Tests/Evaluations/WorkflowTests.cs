using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Tests.Evaluations;

public sealed class WorkflowTests
{
    [Fact]
    public void Only_the_steps_of_the_table_are_possible()
    {
        var possible = from stage in Enum.GetValues<Stage>()
                       from act in Enum.GetValues<Act>()
                       from role in Enum.GetValues<Role>()
                       from hasDepartment in new[] { true, false }
                       where Workflow.Next(stage, act, role, hasDepartment) is not null
                       select $"{stage} {act} {role} {hasDepartment} {Workflow.Next(stage, act, role, hasDepartment)}";

        Assert.Equal(
            Workflow.Steps.SelectMany(step => new[] { true, false }.Where(has => (step.HasDepartment ?? has) == has).Select(has => $"{step.From} {step.Act} {step.Role} {has} {step.To}")).Order(StringComparer.Ordinal),
            possible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_stage_but_the_last_leads_on_and_is_reached_from_drafting()
    {
        var reached = new HashSet<Stage> { Stage.Drafting };
        while (Workflow.Steps.Where(step => reached.Contains(step.From)).Aggregate(false, (grew, step) => reached.Add(step.To) || grew))
        {
        }

        Assert.Equal(Enum.GetValues<Stage>().Order(), reached.Order());
        Assert.All(Enum.GetValues<Stage>().Where(stage => stage != Stage.Accepted), stage => Assert.Contains(Workflow.Steps, step => step.From == stage));
    }
}
