using System.Text.Json;
using Jiheng.Documents.Reports;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Tests.Reports.Showing;

public sealed class ContractTests
{
    [Fact]
    public void One_file_is_an_object_and_several_are_an_array()
    {
        using var check = CheckRan.OfInvented().With("二.docx", Invented.Text, Invented.Report);

        Assert.Equal(JsonValueKind.Object, Json(check.Run(Invented.FileName, "--format", "json").Output).ValueKind);
        var several = Json(check.Run(Invented.FileName, "二.docx", "--format", "json").Output);
        Assert.Equal([Invented.FileName, "二.docx"], several.EnumerateArray().Select(each => each.GetProperty("file").GetString()));
    }

    [Fact]
    public void A_folder_and_an_archive_are_arrays_however_many_reports_they_hold()
    {
        using var check = new CheckRan().With(Path.Combine("全县", "一.docx"), Invented.Text, Invented.Report)
            .With("全县.zip", new ReportReading.Many([new("全县.zip/东片/一.docx", new ReportReading.Read(Invented.Text))]), (Invented.Text, Invented.Report));

        Assert.Equal(Path.Combine("全县", "一.docx"), Json(check.Run("全县", "--format", "json").Output)[0].GetProperty("file").GetString());
        Assert.Equal("全县.zip/东片/一.docx", Json(check.Run("全县.zip", "--format", "json").Output)[0].GetProperty("file").GetString());
    }

    [Fact]
    public void Statements_that_hold_are_listed_only_when_asked_for()
    {
        using var check = CheckRan.OfInvented();

        Assert.Equal(["differs"], Agreements(check.Run(Invented.FileName, "--format", "json").Output));
        Assert.Equal(["differs", "exact", "rounded"], Agreements(check.Run(Invented.FileName, "--format", "json", "--all").Output));
    }

    [Fact]
    public void Positions_count_characters_of_the_text_written_out()
    {
        using var check = CheckRan.OfInvented();

        var text = check.Run("--text", Invented.FileName).Output;

        foreach (var statement in Json(check.Run(Invented.FileName, "--format", "json", "--all").Output).GetProperty("statements").EnumerateArray())
            Assert.Equal(statement.GetProperty("quote").GetString(), text[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_rare_character_counts_as_one()
    {
        var text = new Drafting("一.txt").Words("𠮷林𠮷镇支出5万元").Text();
        var finding = new Finding("HY601", Severity.Hint, FindingKind.Unit, "单位请核对。", [new TextSpan(6, 11)], "5万元", "", null);
        using var check = new CheckRan().With("一.txt", text, new("", null, [], [finding]));

        var found = Json(check.Run("一.txt", "--format", "json").Output).GetProperty("findings")[0];

        Assert.Equal("镇支出5万"[1..], found.GetProperty("quotes")[0].GetString()?[..4]);
        Assert.Equal([4, 9], found.GetProperty("spans")[0].EnumerateArray().Select(each => each.GetInt32()));
    }

    [Fact]
    public void What_is_unknown_is_empty_or_null_and_a_missing_suggestion_is_left_out()
    {
        var finding = new Finding("HY701", Severity.Hint, FindingKind.Missing, "没有找到“绩效目标”一节。", [], "", "", null);
        using var check = new CheckRan().With("一.txt", new Drafting("一.txt").Text(), new("", null, [], [finding]));

        var report = Json(check.Run("一.txt", "--format", "json").Output);

        Assert.Equal(JsonValueKind.Null, report.GetProperty("year").ValueKind);
        Assert.Equal(["code", "severity", "kind", "message", "quotes", "spans", "stated", "recomputed"], report.GetProperty("findings")[0].EnumerateObject().Select(each => each.Name));
    }

    [Fact]
    public void Names_are_those_scripts_rely_on()
    {
        Assert.Equal(["error", "doubt", "hint"], Enum.GetValues<Severity>().Select(ContractNames.Of));
        Assert.Equal(["exact", "rounded", "truncated", "differs"], Enum.GetValues<Agreement>().Select(ContractNames.Of));
        Assert.Equal(["ratio", "sum", "yoy", "difference", "score-total", "weight-total"], Enum.GetValues<StatementKind>().Select(ContractNames.Of));
        Assert.Equal(
            ["ratio", "sum", "yoy", "difference", "score-total", "weight-total", "duplicate-mismatch", "claim-vs-rule", "claim-vs-fact", "internal-contradiction", "year-mismatch", "template-leftover", "unit", "missing", "format", "privacy", "citation"],
            Enum.GetValues<FindingKind>().Select(ContractNames.Of));
    }

    [Fact]
    public void Every_kind_has_words()
    {
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.NotEmpty(FindingWords.Of(kind)));
        Assert.All(Enum.GetValues<StatementKind>(), kind => Assert.NotEmpty(FindingWords.Of(kind)));
        Assert.All(Enum.GetValues<Agreement>(), agreement => Assert.NotEmpty(FindingWords.Of(agreement)));
    }

    private static IEnumerable<string> Agreements(string json) =>
        Json(json).GetProperty("statements").EnumerateArray().Select(each => each.GetProperty("agreement").GetString() ?? "").Distinct().Order();

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
