using Jiheng.Web.Campaigns;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Shell;

/// <summary>全部操作。Every address that changes something, and the services behind them; pages are found by themselves.</summary>
public static class Actions
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddScoped<CreateCampaign>();
        services.AddScoped<OpenEvaluation>();
        services.AddScoped<EvaluationScores>();
        services.AddScoped<MoveEvaluation>();
        services.AddScoped<SubmissionReadiness>();
    }

    public static void MapActions(this WebApplication app)
    {
        AssignEvaluator.Map(app);
        CreateCampaign.Map(app);
        ExportUnits.Map(app);
        ExtendCampaign.Map(app);
        MoveEvaluation.Map(app);
        SignIn.Map(app);
        SignOut.Map(app);
    }
}
