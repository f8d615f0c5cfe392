using Jiheng.Documents.PriorReports;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Figures;

/// <summary>上年报告取数的展示。What was found, with the sentence it stands in.</summary>
internal static class PriorReportText
{
    public static void Write(PriorReport report, Session session)
    {
        var console = TextConsole.Over(session.Output, session.IsTerminal);
        console.Line($"{(report.Unit.Length > 0 ? report.Unit : "（没有写单位名称）")} {report.Year?.ToString() ?? "（没有写年度）"}", 3);
        var found = TextConsole.Table(new("上年数", 34), new("数", 16, IsNumber: true), new("出处"));
        foreach (var figure in report.Figures)
            found.Add(figure.Element.Name, figure.Amount.ToString(), string.Join('\n', figure.Places.Select(place => place.Quote.Length > 0 ? $"{place.Place}：{place.Quote}" : place.Place).Prepend(figure.IsAmbiguous ? "有几处，数不相同，没有取" : "").Where(line => line.Length > 0)));
        console.Write(found.Content);
        console.Line($"共取{report.Figures.Count(figure => !figure.IsAmbiguous)}个数，拿不准的{report.Figures.Count(figure => figure.IsAmbiguous)}个没有取。", 3);
    }
}
