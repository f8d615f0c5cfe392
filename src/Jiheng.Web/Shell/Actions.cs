using Jiheng.Web.Admin;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Figures;
using Jiheng.Web.People;
using Jiheng.Web.Scores;

namespace Jiheng.Web.Shell;

/// <summary>全部操作。Every address that changes something, and the services behind them; pages are found by themselves.</summary>
public static class Actions
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddScoped<AddEvidence>();
        services.AddScoped<EvaluationScores>();
        services.AddScoped<LinkEvidence>();
        services.AddScoped<OpenEvaluation>();
        services.AddScoped<RemoveEvidence>();
        services.AddScoped<SaveDetermination>();
        services.AddScoped<ScoreSheet>();
        services.AddUploadLimits();
        services.AddScoped<FigureSaving>();
        services.AddScoped<FigureTableView>();
    }

    public static void MapActions(this WebApplication app)
    {
        AddAccount.Map(app);
        AddUnit.Map(app);
        ChangeAccount.Map(app);
        ChangePassword.Map(app);
        DisableSecondFactor.Map(app);
        EnableSecondFactor.Map(app);
        SecondFactor.Map(app);
        AddEvidence.Map(app);
        DownloadEvidence.Map(app);
        LinkEvidence.Map(app);
        RemoveEvidence.Map(app);
        SaveDetermination.Map(app);
        ConfirmImport.Map(app);
        ImportFigures.Map(app);
        SaveFigures.Map(app);
        SignIn.Map(app);
        SignOut.Map(app);
    }
}
