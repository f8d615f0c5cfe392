using Jiheng.Documents.Systems;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Web.Systems;

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

    public string Dimension { get; set; } = "";

    public string Group { get; set; } = "";

    public string Name { get; set; } = "";

    public string Weight { get; set; } = "";

    public string Formula { get; set; } = "";

    public string Standard { get; set; } = "";

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
