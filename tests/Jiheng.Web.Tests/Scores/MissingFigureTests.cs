using Jiheng.Web.Tests.Hosting;

namespace Jiheng.Web.Tests.Scores;

public sealed class MissingFigureTests(Hosts hosts)
{
    [Fact]
    public async Task What_a_score_lacks_is_one_click_away_in_the_very_field()
    {
        var host = await hosts.OnAsync(Engine.Sqlite);
        var some = await Some.EvaluationAsync(host);
        using var editor = await host.VisitAsync(some.Editor);
        var links = (await editor.OpenAsync($"/evaluations/{some.EvaluationId}/score")).QuerySelectorAll("a.fill").Select(link => link.GetAttribute("href")!.Split('#')).ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.NotNull((await editor.OpenAsync(link[0])).GetElementById(Uri.UnescapeDataString(link[1])));
    }
}
