using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Showing;

public sealed class HostileTextTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>{{script}}\u001b[2J\u001b]0;x\u009b2J\u0007\u202E倒\uD800\u2028-->]]>";

    [Fact]
    public void Nothing_of_a_report_becomes_markup_or_script()
    {
        using var check = Written(out var name);

        var page = check.Run(name, "--format", "html", "--all").Output;

        Assert.Single(Regex.Matches(page, "<script"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Regex.Matches(page, "<[^>]*>").Select(tag => tag.Value), tag => tag.Contains("onerror", StringComparison.Ordinal) || tag.Contains("alert", StringComparison.Ordinal) && !tag.StartsWith("<mark", StringComparison.Ordinal));
        Assert.DoesNotContain(page, character => char.IsControl(character) && character != '\n' || char.IsSurrogate(character) || character is '\u202E');
    }

    [Fact]
    public void A_page_asks_for_nothing_from_elsewhere_and_runs_only_its_own_script()
    {
        using var check = CheckRan.OfInvented();

        var page = check.Run(Invented.FileName, "--format", "html").Output;

        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Matches("script-src 'sha256-[A-Za-z0-9+/]{43}='", page);
        Assert.DoesNotMatch("""(?:src|srcset|action)=|url\(|@import|https?:""", page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_of_a_report_steers_the_terminal(bool isTerminal)
    {
        using var check = Written(out var name);

        var ran = check.Run(isTerminal, name, "--all");

        Assert.DoesNotContain(Regex.Replace(ran.Output, "\u001b\\[[0-9;]*m", "") + ran.Error, character => char.IsControl(character) && character != '\n' || character is '\u202E' or '\u2028');
    }

    [Fact]
    public void The_text_is_shown_without_control_characters_on_a_terminal_and_written_as_it_is_elsewhere()
    {
        using var check = Written(out var name);

        Assert.DoesNotContain('\u001b', check.Run(true, name, "--text").Output);
        Assert.Contains('\u001b', check.Run(name, "--text").Output);
    }

    [Fact]
    public void Half_a_character_does_not_spoil_the_json()
    {
        using var check = Written(out var name);

        Assert.Contains("\uFFFD", System.Text.Json.JsonDocument.Parse(check.Run(name, "--format", "json", "--all").Output).RootElement.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_contradict_themselves_lose_no_text()
    {
        const string content = "甲\t乙\t丙\t丁\n";
        ReportCell Cell(int row, int column, int down, int across, int at) => new(row, column, down, across, new(at, at + 1));
        var table = new ReportTable(new(0, 7), 1, 1, [Cell(0, 0, 90_000_000, 2_000_000_000, 0), Cell(0, 0, 0, -3, 2), Cell(7, 900_000, int.MaxValue, int.MaxValue, 4), Cell(int.MaxValue, int.MaxValue, 5, 5, 6)], "");
        using var check = new CheckRan().With("一.txt", new ReportText("一.txt", content, [], [table], []), new("", null, [], []));

        var page = check.Run("一.txt", "--format", "html").Output;

        Assert.All("甲乙丙丁", character => Assert.Contains(">" + character + "</t", page, StringComparison.Ordinal));
        Assert.True(page.Length < 100_000);
    }

    private static CheckRan Written(out string name)
    {
        name = "一.txt";
        var text = new Drafting(name).Heading(Hostile).Words(Hostile + "，完成率95.9%").Table(Hostile + "|5", "甲|" + Hostile).Text(Hostile);
        var span = new TextSpan(Hostile.Length + 1, Hostile.Length * 2 + 10);
        var statement = new Statement(StatementKind.Ratio, span, [], Hostile, Hostile, Agreement.Exact, Hostile);
        Finding Found(params TextSpan[] spans) => new(Hostile, Severity.Error, FindingKind.Ratio, Hostile, [.. spans], Hostile, Hostile, Hostile);
        return new CheckRan().With(name, text, new(Hostile, new FiscalYear(2023), [statement], [Found(span), Found(), Found(new TextSpan(0, text.Content.Length)), Found(new TextSpan(3, 3))]));
    }
}
