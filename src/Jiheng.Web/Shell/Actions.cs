using Jiheng.Web.Admin;
using Jiheng.Web.Evaluations;
using Jiheng.Web.People;

namespace Jiheng.Web.Shell;

/// <summary>全部操作。Every address that changes something, and the services behind them; pages are found by themselves.</summary>
public static class Actions
{
    public static void AddActions(this IServiceCollection services)
    {
        services.AddScoped<OpenEvaluation>();
        services.AddScoped<EvaluationScores>();
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
        SignIn.Map(app);
        SignOut.Map(app);
    }
}
