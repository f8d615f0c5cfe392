using System.Net;
using Jiheng.Web.People;
using Jiheng.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Jiheng.Web.Tests.Security;

/// <summary>What holds for every address there is, and for those that come.</summary>
public sealed class EndpointTests(Hosts hosts)
{
    // What anybody may open without an account; a report is checked without one only where serve was told so (UploadTests).
    private static readonly string[] Open = ["/", "/check", "/healthz", "/published", "/published/{Id:guid}", "/published/{id:guid}/report.docx", "/readyz", "/sign-in", "/sign-in/code", "/sorry", "/sorry/{status:int}"];

    [Fact]
    public async Task Every_address_asks_who_is_there_but_the_few_that_are_open()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        var open = Endpoints(host).Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(Address).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);

        Assert.Equal(Open.Order(StringComparer.Ordinal), open, StringComparer.OrdinalIgnoreCase);
    }

    [Theory, InlineData("/published/{Id:guid}"), InlineData("/published/{id:guid}/report.docx"), InlineData("/evaluations/{id:guid}/figures/import"), InlineData("/evaluations/{id:guid}/figures/last-year"), InlineData("/systems/drafts"), InlineData("/check")]
    public async Task What_takes_long_to_read_is_not_read_without_limit(string address)
    {
        var host = await hosts.OnAsync(Engine.Sqlite);

        Assert.Contains(Endpoints(host), endpoint => Address(endpoint).Equals(address, StringComparison.OrdinalIgnoreCase) && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.RateLimiting.EnableRateLimitingAttribute>() is not null);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.PostgreSql)]
    public async Task An_evaluation_of_another_unit_does_not_exist(Engine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (mine, other) = (await Some.EvaluationAsync(host), await Some.EvaluationAsync(host));
        using var visitor = await host.VisitAsync(mine.Editor);
        var token = await visitor.TokenAsync("/account");
        var seen = new List<string>();

        foreach (var endpoint in Endpoints(host).Where(endpoint => Address(endpoint).Contains("evaluations/{", StringComparison.OrdinalIgnoreCase)))
        {
            var path = Filled(endpoint, other.EvaluationId);
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
                using var answer = method == "GET" ? await visitor.GetAsync(path) : await visitor.PostAsync(path, form);
                // To be sent to another page of it, which does not exist either, tells nothing.
                if (answer.Headers.Location?.OriginalString.StartsWith($"/evaluations/{other.EvaluationId}/", StringComparison.Ordinal) != true && answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed))
                    seen.Add($"{method} {Address(endpoint)}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(seen);
    }

    [Fact]
    public async Task Only_administrators_reach_the_administration()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);

        var reached = Endpoints(host).Where(endpoint => Address(endpoint).StartsWith("/admin", StringComparison.OrdinalIgnoreCase))
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(demand => demand.Policy != PeopleSetup.Administrators));
        using var visitor = await host.VisitAsync(some.Head);
        using var answer = await visitor.GetAsync("/admin");

        Assert.Empty(reached);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sorry/403", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private static IEnumerable<RouteEndpoint> Endpoints(WorkbenchHost host) =>
        host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => !Address(endpoint).StartsWith("/_", StringComparison.Ordinal));

    private static string Address(RouteEndpoint endpoint) => "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/');

    private static string Filled(RouteEndpoint endpoint, Guid evaluation)
    {
        var parts = endpoint.RoutePattern.PathSegments.Select((segment, at) => segment.Parts[0] is Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart part
            ? part.ParameterPolicies.Any(policy => policy.Content == "guid") ? evaluation.ToString() : "san_gong_control_rate"
            : string.Concat(segment.Parts.OfType<Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart>().Select(literal => literal.Content)));
        return "/" + string.Join('/', parts);
    }
}
