using Jiheng.Web.Evaluations;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Evaluations;

/// <summary>What tests of the workflow do again and again.</summary>
internal static class Moving
{
    /// <summary>With everything an act may ask for; <paramref name="from"/> is the page the form's token is taken from.</summary>
    public static Task<HttpResponseMessage> MoveAsync(this WebVisitor visitor, Some some, Act act, int version, string opinion = "请核对", string findings = "", string password = SampleAccounts.Password, Some? from = null) =>
        visitor.SubmitAsync(
            $"/evaluations/{some.EvaluationId}/moves",
            new() { ["act"] = act.ToString(), ["version"] = $"{version}", ["opinion"] = opinion, ["findings"] = findings, ["password"] = password },
            page: $"/evaluations/{(from ?? some).EvaluationId}/submit");

    public static Task<Evaluation> EvaluationAsync(this WorkbenchHost host, Some some) => host.InDatabaseAsync(db => db.Evaluations.AsNoTracking().SingleAsync(each => each.Id == some.EvaluationId));

    public static async Task<int> VersionAsync(this WorkbenchHost host, Some some) => (await host.EvaluationAsync(some)).Version;

    public static Task<int> PutAsync(this WorkbenchHost host, Some some, Stage stage) => host.InDatabaseAsync(db =>
        db.Evaluations.Where(each => each.Id == some.EvaluationId).ExecuteUpdateAsync(set => set.SetProperty(each => each.Stage, stage)));
}
