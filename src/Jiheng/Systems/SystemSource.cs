using System.Collections.Immutable;
using System.Globalization;
using Jiheng.Documents.Records;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Library;
using Jiheng.ReportChecks.Scores;
using Jiheng.ReportChecks.Text;
using Jiheng.Shell;

namespace Jiheng.Systems;

/// <summary>体系来源。A system from any file that holds one.</summary>
internal static class SystemSource
{
    public static (SystemForm Form, int Status) Read(string file, WantedSystem wanted, IndicatorLibrary library, FigureDictionary dictionary, Session session, CancellationToken stop)
    {
        TextFile.Check(file, session, ReadLimits.Default.MostBytes);
        if (file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase))
            return (SystemForms.Of(Usable.Of(SystemReader.Read(TextFile.Read(file, session), dictionary))), ExitStatus.Done);
        if (file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) && SystemWorkbookReader.Read(TextFile.Bytes(file, session, ReadLimits.Default.MostBytes)) is { } form)
            return (form, ExitStatus.Done);
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return Recorded(file, wanted, library, dictionary, session);
        return Imported(ReportFile.Read(file, session, stop), file, wanted, library, dictionary, session);
    }

    private static (SystemForm Form, int Status) Recorded(string file, WantedSystem wanted, IndicatorLibrary library, FigureDictionary dictionary, Session session)
    {
        var read = IndicatorRecords.Read(TextFile.Bytes(file, session, ReadLimits.Default.MostBytes), file) switch
        {
            RecordReading.Read records => records,
            RecordReading.Refused refused => throw new UnusableInputException(refused.Message),
            var other => throw new System.Diagnostics.UnreachableException($"{other}"),
        };
        if (read.Others.Length > 0)
            session.Error.WriteLine($"提醒：{string.Join('、', read.Others)}不是指标接口的栏目，没有读取。");
        var table = SystemRecords.Table(read.Records);
        if (table.Rows.IsEmpty)
            throw new UnusableInputException($"{file}：里面没有指标记录。");
        var year = read.Records.Select(record => record["fiscal_year"]).Distinct(StringComparer.Ordinal).ToList() is [{ Length: 4 } only] ? YearText.Read(only) : null;
        return Imported(table, [table], year, file, wanted, library, dictionary, session);
    }

    private static (SystemForm Form, int Status) Imported(ReportText report, string file, WantedSystem wanted, IndicatorLibrary library, FigureDictionary dictionary, Session session)
    {
        var tables = PrintedScoreTables.Of(report);
        if (tables.IsEmpty)
            throw new UnusableInputException($"{file}：没有找到评分表；评分表要有指标名称和分值（或得分）两栏的表头。");
        return Imported(Chosen(tables, wanted.Table, file), tables, PrintedScoreTables.YearOf(report), file, wanted, library, dictionary, session);
    }

    private static (SystemForm Form, int Status) Imported(
        PrintedScoreTable table, ImmutableArray<PrintedScoreTable> tables, FiscalYear? year, string file, WantedSystem wanted, IndicatorLibrary library, FigureDictionary dictionary, Session session)
    {
        var heading = new SystemHeading(
            wanted.Name ?? Path.GetFileNameWithoutExtension(file), wanted.Id ?? "imported", SystemHeading.SubjectOf(table),
            wanted.Year ?? year ?? throw new UnusableInputException($"{file}：没有写年度；请用 --year 写明这张评分表适用的年度。"),
            Path.GetFileNameWithoutExtension(file));
        var systems = library.SystemFiles.Select(each => library.ReadSystem(each, dictionary).Value).OfType<IndicatorSystem>();
        var import = SystemImport.Of(table, heading, dictionary, systems);
        ImportText.Write(import, table, tables, session);
        return (import.Form, import.Rows.Any(row => row.NeedsHand) ? ExitStatus.NotUnderstood : ExitStatus.Done);
    }

    private static PrintedScoreTable Chosen(ImmutableArray<PrintedScoreTable> tables, string? wanted, string file)
    {
        if (wanted is null)
            return PrintedScoreTables.Main(tables);
        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= tables.Length
            ? tables[number - 1]
            : throw new UnusableInputException($"{file}：里面有{tables.Length}张评分表，没有第“{wanted}”张；--table 可写1至{tables.Length}。");
    }
}
