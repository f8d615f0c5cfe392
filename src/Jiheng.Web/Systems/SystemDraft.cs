using System.Text.Json;
using System.Text.Json.Serialization;
using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Web.Systems;

/// <summary>体系草稿。A score table somebody uploaded, on its way to an indicator system.</summary>
public sealed class SystemDraft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose bureau works on it; nothing for an administrator of no region.</summary>
    public Guid? RegionId { get; init; }

    public required string FileName { get; init; }

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>体系.</summary>
    public required string Name { get; set; }

    /// <summary>编号.</summary>
    public required string Number { get; set; }

    public required Subject Subject { get; set; }

    /// <summary>适用年度。</summary>
    public required int Year { get; set; }

    /// <summary>等级 as “优90、良80、中60、差0”; empty for the usual lines.</summary>
    public string Grades { get; set; } = "";

    /// <summary>不适用; empty for the usual.</summary>
    public string NotApplicable { get; set; } = "";

    /// <summary>不足一个单位; empty for the usual.</summary>
    public string StartedUnit { get; set; } = "";

    /// <summary>印出的评分表, as it was read; never changed.</summary>
    public required string Table { get; init; }

    /// <summary>Of the head; rows have their own.</summary>
    public int Version { get; set; } = 1;

    public List<SystemDraftRow> Rows { get; } = [];

    /// <summary>How often it was changed, head and rows: what is done with the whole of it is done with what was shown.</summary>
    public string Changes => ChangesOf(Version + Rows.Sum(row => row.Version));

    public static string ChangesOf(int versions) => versions.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Stored(PrintedScoreTable table) => JsonSerializer.Serialize(table, PrintedTableJsonContext.Default.PrintedScoreTable);

    public PrintedScoreTable Printed() => JsonSerializer.Deserialize(Table, PrintedTableJsonContext.Default.PrintedScoreTable) ?? throw new System.Diagnostics.UnreachableException();

    public SystemHeading Heading() => new(Name, Number, Subject, new(Year), Path.GetFileNameWithoutExtension(FileName)) { Grades = Grades, NotApplicable = NotApplicable, StartedUnit = StartedUnit };
}

/// <summary>印出的评分表的序列化。</summary>
[JsonSerializable(typeof(PrintedScoreTable))]
public sealed partial class PrintedTableJsonContext : JsonSerializerContext;
