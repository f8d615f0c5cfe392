using Jiheng.Web.Admin;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Checks;
using Jiheng.Web.Documents;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Figures;
using Jiheng.Web.People;
using Jiheng.Web.Publications;
using Jiheng.Web.Reports;
using Jiheng.Web.Scores;
using Jiheng.Web.Systems;

namespace Jiheng.Web.Shell;

/// <summary>全部操作。Every address that changes something, and the services behind them; pages are found by themselves.</summary>
public static class Actions
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddSingleton<AddedSystems>();
        services.AddScoped<AddDraftRow>();
        services.AddScoped<AddEvidence>();
        services.AddSingleton<ArchiveQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ArchiveQueue>());
        services.AddChecks();
        services.AddScoped<CreateCampaign>();
        services.AddScoped<EvaluationDocuments>();
        services.AddScoped<EvaluationScores>();
        services.AddScoped<FigureSaving>();
        services.AddScoped<FigureTableView>();
        services.AddScoped<LinkEvidence>();
        services.AddScoped<MoveEvaluation>();
        services.AddScoped<OpenEvaluation>();
        services.AddScoped<OrderArchive>();
        services.AddScoped<PublicationGate>();
        services.AddScoped<PublishReport>();
        PublishedTexts.AddTo(services);
        services.AddScoped<ReadPriorReport>();
        services.AddScoped<RemoveEvidence>();
        services.AddScoped<ReportDrafts>();
        services.AddScoped<SaveDetermination>();
        services.AddScoped<SaveDraftHead>();
        services.AddScoped<SaveDraftRow>();
        services.AddScoped<ScoreSheet>();
        services.AddScoped<SectionChanges>();
        services.AddScoped<SubmissionReadiness>();
        services.AddUploadLimits();
        services.AddScoped<UploadScoreTable>();
        services.AddScoped<UseDraft>();
    }

    public static void MapActions(this WebApplication app)
    {
        AddAccount.Map(app);
        AddDraftRow.Map(app);
        AddEvidence.Map(app);
        AddUnit.Map(app);
        AnswerFinding.Map(app);
        AssignEvaluator.Map(app);
        ChangeAccount.Map(app);
        ChangePassword.Map(app);
        ConfirmImport.Map(app);
        ConfirmSection.Map(app);
        ContinueKept.Map(app);
        CreateCampaign.Map(app);
        DisableSecondFactor.Map(app);
        DownloadBulletin.Map(app);
        DownloadDocument.Map(app);
        DownloadEvidence.Map(app);
        DownloadPublished.Map(app);
        DownloadSystem.Map(app);
        DownloadTemplate.Map(app);
        EnableSecondFactor.Map(app);
        ExportCampaigns.Map(app);
        ExportUnits.Map(app);
        ExtendCampaign.Map(app);
        ImportFigures.Map(app);
        LinkEvidence.Map(app);
        MoveEvaluation.Map(app);
        OrderArchive.Map(app);
        OrganisationSignIn.Map(app);
        PreviewSection.Map(app);
        PublishReport.Map(app);
        ReadPriorReport.Map(app);
        RemindUnits.Map(app);
        RemoveEvidence.Map(app);
        SaveDetermination.Map(app);
        SaveDraftHead.Map(app);
        SaveDraftRow.Map(app);
        SaveFigures.Map(app);
        SaveSection.Map(app);
        SecondFactor.Map(app);
        ShowReport.Map(app);
        SignIn.Map(app);
        SignOut.Map(app);
        UploadReport.Map(app);
        UploadScoreTable.Map(app);
        UseDraft.Map(app);
    }
}
