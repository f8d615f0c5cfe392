using Jiheng.Web.Checks;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;
using Jiheng.Web.Reports;

namespace Jiheng.Web.Shell;

/// <summary>全部操作。Every address that changes something, and the services behind them; pages are found by themselves.</summary>
public static class Actions
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddChecks();
        services.AddScoped<OpenEvaluation>();
        services.AddScoped<EvaluationScores>();
        services.AddScoped<ReportDrafts>();
        services.AddScoped<SectionChanges>();
    }

    public static void MapActions(this WebApplication app)
    {
        AnswerFinding.Map(app);
        ConfirmSection.Map(app);
        PreviewSection.Map(app);
        SaveSection.Map(app);
        ShowReport.Map(app);
        SignIn.Map(app);
        SignOut.Map(app);
        UploadReport.Map(app);
    }
}
