using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Web.Checks.Page;

/// <summary>标注。A place of the text that a finding names, or a statement that holds.</summary>
/// <param name="Span">The place.</param>
/// <param name="Style">Class of the page.</param>
/// <param name="Card">Id of the finding's card; empty where a statement holds.</param>
/// <param name="Number">Of the finding, from 1.</param>
/// <param name="Place">Which of the finding's places, from 1.</param>
/// <param name="Hint">Shown under the pointer.</param>
internal sealed record Mark(TextSpan Span, string Style, string Card, int Number, int Place, string Hint)
{
    public string Id => Card + "-" + Place.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static ImmutableArray<Mark> Of(CheckedFile file, string prefix, bool all)
    {
        var findings = file.Numbered().SelectMany(each => Of(each.Finding, prefix, each.Number));
        return all
            ? [.. findings, .. file.Report.Statements.Where(statement => statement.Agreement != Agreement.Differs).Select(Of)]
            : [.. findings];
    }

    public static string CardId(string prefix, int number) => prefix + "f" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<Mark> Of(Finding finding, string prefix, int number) => finding.Spans
        .Select((span, at) => new Mark(span, ContractNames.Of(finding.Severity), CardId(prefix, number), number, at + 1, ""));

    private static Mark Of(Statement statement) =>
        new(statement.Span, "holds", "", 0, 0, $"{FindingWords.Of(statement.Agreement)}：{statement.Working}");
}
