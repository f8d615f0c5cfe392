using System.Text.Encodings.Web;
using System.Text.Unicode;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.SampleCounty;
using Jiheng.Web.Systems;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiheng.Web.Shell;

/// <summary>评价工作台。Puts the pieces together; `jiheng serve` runs it, tests start it on a free port.</summary>
public static class Workbench
{
    /// <summary>Builds the workbench, brings its database up to date and fills an empty one with the sample county.</summary>
    /// <param name="options">What it was told.</param>
    /// <param name="content">Being read meanwhile: neither has to wait for the other.</param>
    /// <param name="ct">To stop.</param>
    /// <exception cref="IOException">The database cannot be reached; the message is one Chinese sentence.</exception>
    public static async Task<WebApplication> BuildAsync(WorkbenchOptions options, Task<WorkbenchContent> content, CancellationToken ct)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.WebHost.UseUrls(options.Urls);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // What fails is thrown and told where it is caught; looking for the table of migrations in an empty database is no failure.
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        Add(builder.Services, options, content);
        var app = builder.Build();
        await DatabaseSetup.PrepareAsync(app.Services, () => FillAsync(app.Services, content, ct), ct);
        Use(app);
        return app;
    }

    // The first key is made here, while no other replica starts: each of two that make their own would refuse the other's sessions until the next day.
    private static async Task FillAsync(IServiceProvider services, Task<WorkbenchContent> content, CancellationToken ct)
    {
        await content;
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect([]);
        await SampleSetup.FillAsync(services, ct);
    }

    private static void Add(IServiceCollection services, WorkbenchOptions options, Task<WorkbenchContent> content)
    {
        services.AddSingleton(options).AddSingleton(provider => content.Result with { Added = provider.GetRequiredService<AddedSystems>().Find }).AddSingleton(options.Clock);
        services.AddSingleton<AssetFiles>();
        // Chinese text as it is, not as numbers of characters.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddWorkbenchData(options);
        services.AddPeople(options);
        services.AddActions();
        services.AddRazorComponents();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "jiheng.form");
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler(Apologies.Address, createScopeForErrors: true);
        // A scope of its own: a page that found nothing has used up what renders pages.
        app.UseStatusCodePagesWithReExecute(Apologies.Address + "/{0}", createScopeForStatusCodePages: true);
        app.Use(Apologies.AsReadingAsync);
        app.Use(SecurityHeaders.AddAsync);
        app.UseAssets();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(OwnPassword.DemandAsync);
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapActions();
        app.MapRazorComponents<Document>().RequireAuthorization();
    }
}
