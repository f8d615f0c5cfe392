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

/// <summary>草稿的一行。The texts of one indicator, as read at first and as mended since.</summary>
public sealed class SystemDraftRow
{
    public const int LongestName = 100;

    public const int LongestText = 4_000;

    public required Guid DraftId { get; init; }

    /// <summary>From 1, in the order of the table.</summary>
    public required int Number { get; init; }

    /// <summary>编号 of the indicator.</summary>
    public required string Indicator { get; init; }

    public required string Dimension { get; set; }

    public required string Group { get; set; }

    public required string Name { get; set; }

    public required string Weight { get; set; }

    public required string Formula { get; set; }

    public required string Standard { get; set; }

    /// <summary>方向 as 体系.yaml has it; empty where it is not stated.</summary>
    public string Direction { get; set; } = "";

    /// <summary>不要这一行: it is no indicator.</summary>
    public bool IsLeftOut { get; set; }

    public int Version { get; set; } = 1;

    /// <summary>Who mended it last; empty where nobody has.</summary>
    public string ChangedBy { get; set; } = "";

    /// <summary>The row in one sentence, for the trail.</summary>
    public string Words => IsLeftOut
        ? "不要这一行"
        : $"{Dimension}›{Group}›{Name}，{(Weight.Length > 0 ? Weight + "分" : "没有分值")}，公式“{Formula}”，评分标准“{Standard.ReplaceLineEndings("")}”{Direction}";

    public static SystemDraftRow Of(Guid draft, int number, RowForm form) => new()
    {
        DraftId = draft,
        Number = number,
        Indicator = form.Id,
        Dimension = form.Dimension,
        Group = form.Group,
        Name = form.Name,
        Weight = form.Weight,
        Formula = form.Formula,
        Standard = form.Standard,
    };

    public RowForm Form(PrintedIndicator printed) => new(printed, Dimension, Group, Name, Indicator, Weight, Formula, Standard) { Direction = Direction };
}

/// <summary>印出的评分表的序列化。</summary>
[JsonSerializable(typeof(PrintedScoreTable))]
public sealed partial class PrintedTableJsonContext : JsonSerializerContext;
