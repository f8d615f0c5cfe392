using System.Globalization;
using System.Text;

namespace Jiheng.Tests.Reports.Gold;

public sealed class GoldReportTests(ITestOutputHelper output)
{
    private static readonly Lazy<ImmutableArray<GoldJudge>> Judged = new(() => [.. GoldReport.All.Select(gold => new GoldJudge(gold))]);

    [Fact]
    public void What_was_found_and_how_often_it_was_right_is_as_published()
    {
        var table = new StringBuilder();
        Sets(table);
        Forms(table);
        Codes(table);
        output.WriteLine(table.ToString());

        Approve.Text("measured", table.ToString());
    }

    [Fact]
    public void Most_numbers_that_follow_from_others_are_found_and_judged_right()
    {
        var missed = Judged.Value.SelectMany(judge => judge.Claims.Where(claim => !claim.IsRight).Select(claim => $"{judge.Gold.Name} {claim.Claim.Id} {claim.Claim.Form} {(claim.Claim.Holds ? "holds" : "differs")} {judge.Gold.Text.At(claim.Claim.At)}")).ToList();
        output.WriteLine(string.Join('\n', missed));

        Assert.True(missed.Count < Judged.Value.Sum(judge => judge.Claims.Length) / 5, $"{missed.Count} claims were not judged as labelled.");
    }

    [Fact]
    public void Hardly_any_error_is_reported_that_no_label_knows()
    {
        var wrong = Judged.Value.SelectMany(judge => judge.Findings.Where(finding => !finding.IsRight).Select(finding => $"{judge.Gold.Name} {finding.Finding.Severity} {finding.Finding.Code} {finding.Finding.Message}")).ToList();
        output.WriteLine(string.Join('\n', wrong));

        Assert.True(wrong.Count * 10 <= Judged.Value.Length, $"{wrong.Count} errors and doubts in {Judged.Value.Length} reports are not labelled.");
    }

    private static void Sets(StringBuilder table)
    {
        Line(table, "reports", "claims", "right", "reported", "right");
        foreach (var set in Judged.Value.GroupBy(judge => judge.Gold.Set))
        {
            var claims = set.SelectMany(judge => judge.Claims).ToList();
            var findings = set.SelectMany(judge => judge.Findings).ToList();
            Line(table, $"{set.Key} ({set.Count()})", Text(claims.Count), Text(claims.Count(claim => claim.IsRight)), Text(findings.Count), Text(findings.Count(finding => finding.IsRight)));
        }
        table.Append('\n');
    }

    private static void Forms(StringBuilder table)
    {
        Line(table, "form", "holds", "right", "differs", "right");
        foreach (var form in Judged.Value.SelectMany(judge => judge.Claims).GroupBy(claim => claim.Claim.Form).OrderBy(form => form.Key, StringComparer.Ordinal))
        {
            var (holds, differs) = (form.Where(claim => claim.Claim.Holds).ToList(), form.Where(claim => !claim.Claim.Holds).ToList());
            Line(table, form.Key, Text(holds.Count), Text(holds.Count(claim => claim.IsRight)), Text(differs.Count), Text(differs.Count(claim => claim.IsRight)));
        }
        foreach (var kind in Judged.Value.SelectMany(judge => judge.Issues).GroupBy(issue => issue.Issue.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Line(table, kind.Key, "", "", Text(kind.Count()), Text(kind.Count(issue => issue.IsFound)));
        table.Append('\n');
    }

    private static void Codes(StringBuilder table)
    {
        Line(table, "code", "reported", "right", "", "");
        foreach (var code in Judged.Value.SelectMany(judge => judge.Findings).GroupBy(finding => finding.Finding.Code).OrderBy(code => code.Key, StringComparer.Ordinal))
            Line(table, code.Key, Text(code.Count()), Text(code.Count(finding => finding.IsRight)), "", "");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder table, params string[] cells) =>
        table.Append((cells[0].PadRight(20) + string.Concat(cells.Skip(1).Select(cell => cell.PadLeft(9)))).TrimEnd()).Append('\n');
}
