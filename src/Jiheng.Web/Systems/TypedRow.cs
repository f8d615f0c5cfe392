using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>草稿行的表单, as typed.</summary>
public sealed record TypedRow(int Number, int Version, string Dimension, string Group, string Name, string Weight, string Formula, string Standard, string Direction, bool IsLeftOut)
{
    private const int LongestWeight = 20;

    private const int LongestFormula = 1_000;

    public static ImmutableArray<string> Directions { get; } = [.. SystemWords.Directions.Select(each => each.Word)];

    public static TypedRow Empty { get; } = new(0, 0, "", "", "", "", "", "", "", IsLeftOut: false);

    public static TypedRow Of(SystemDraftRow row) => new(row.Number, row.Version, row.Dimension, row.Group, row.Name, row.Weight, row.Formula, row.Standard, row.Direction, row.IsLeftOut);

    public static TypedRow Read(int number, IFormCollection form) => new(
        number, FormVersion.Of(form["version"]),
        Line(form["dimension"]), Line(form["group"]), Line(form["name"]), Line(form["weight"]), Line(form["formula"]), RowForm.Cleaned(form["standard"].ToString()), Directions.Contains(form["direction"].ToString()) ? form["direction"].ToString() : "", form["leftout"] == "1");

    /// <summary>Why it cannot be kept; nothing where it can.</summary>
    public string? Problem => IsLeftOut ? null : TextProblem;

    // Of a row that is no indicator nobody needs good texts.
    private string? TextProblem => this switch
    {
        { Dimension: "" } or { Group: "" } or { Name: "" } => "一级、二级、三级指标都要有名称；不是指标的行请勾选“不要这一行”。",
        { Dimension.Length: > SystemDraftRow.LongestName } or { Group.Length: > SystemDraftRow.LongestName } or { Name.Length: > SystemDraftRow.LongestName } => $"指标名称不超过{SystemDraftRow.LongestName}字，请精简。",
        { Weight.Length: > LongestWeight } => "分值只写数字，如3或2.5。",
        { Formula.Length: > LongestFormula } => $"公式不超过{LongestFormula}字，请精简。",
        { Standard.Length: > SystemDraftRow.LongestText } => $"评分标准不超过{SystemDraftRow.LongestText}字，请精简。",
        _ => null,
    };

    public bool IsIn(SystemDraftRow row) => IsOnlyLeftOut ? row.IsLeftOut : this == Of(row) with { Version = Version };

    // Left out with texts that cannot be kept: those it had stay.
    private bool IsOnlyLeftOut => IsLeftOut && TextProblem is not null;

    public void WriteTo(SystemDraftRow row)
    {
        if (IsOnlyLeftOut)
        {
            row.IsLeftOut = true;
            return;
        }
        (row.Dimension, row.Group, row.Name, row.Weight) = (Dimension, Group, Name, Weight);
        (row.Formula, row.Standard, row.Direction, row.IsLeftOut) = (Formula, Standard, Direction, IsLeftOut);
    }

    private static string Line(string? typed) => RowForm.Cleaned(typed ?? "").Replace('\n', ' ');
}
