using System.Globalization;
using Jiheng.Documents.Systems;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>保存草稿的一行。As typed, also where it is not understood yet: a draft may be wrong, and says where.</summary>
public sealed class SaveDraftRow(WorkbenchDb db, Visitor visitor, TimeProvider clock)
{
    public static string AddressOf(Guid draft, int number) => string.Create(CultureInfo.InvariantCulture, $"{SystemDraftPage.AddressOf(draft)}/rows/{number}");

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        SystemDraftPage.Drafts + "/{id:guid}/rows/{number:int}", (Guid id, int number, IFormCollection form, SaveDraftRow save, CancellationToken ct) => save.RunAsync(id, number, form, ct)).RequireAuthorization();

    private Task<IResult> RunAsync(Guid id, int number, IFormCollection form, CancellationToken ct)
    {
        var typed = TypedRow.Read(number, form);
        return ConcurrentSave.RunAsync(db, () => TryAsync(id, typed, ct));
    }

    private async Task<IResult> TryAsync(Guid id, TypedRow typed, CancellationToken ct)
    {
        if (await db.DraftsOf(visitor).Include(each => each.Rows).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } draft || draft.Rows.Find(each => each.Number == typed.Number) is not { } row)
            return Results.NotFound();
        if (typed.Problem is { } problem)
            return Refused(id, typed, problem);
        if (typed.Version != row.Version && !typed.IsIn(row))
            return Refused(id, typed with { Version = row.Version }, $"{row.ChangedBy}在您填写期间改过这一行：{Words(row)}；您填的还没有保存，再按一次“保存”，以您填写的为准。");
        if (!typed.IsIn(row))
        {
            var before = Words(row);
            typed.WriteTo(row);
            (row.ChangedBy, row.Version) = (visitor.Name, row.Version + 1);
            db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "修改体系草稿", Subject = draft.RegionId, Detail = $"{draft.Name}第{row.Number}行：{before} → {Words(row)}" });
            await db.SaveChangesAsync(ct);
        }
        return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{SystemDraftPage.AddressOf(id)}?saved={typed.Number}#row-{typed.Number}"));
    }

    private static string Words(SystemDraftRow row) => row.IsLeftOut
        ? "不要这一行"
        : $"{row.Dimension}›{row.Group}›{row.Name}，{(row.Weight.Length > 0 ? row.Weight + "分" : "没有分值")}，公式“{row.Formula}”，评分标准“{row.Standard.ReplaceLineEndings("")}”{row.Direction}";

    private static IResult Refused(Guid id, TypedRow typed, string problem) => Answer.Page<SystemDraftPage>(
        StatusCodes.Status422UnprocessableEntity, new() { [nameof(SystemDraftPage.Id)] = id, [nameof(SystemDraftPage.Typed)] = typed, [nameof(SystemDraftPage.RowProblem)] = problem });
}

/// <summary>草稿行的表单, as typed.</summary>
public sealed record TypedRow(int Number, int Version, string Dimension, string Group, string Name, string Weight, string Formula, string Standard, string Direction, bool IsLeftOut)
{
    private const int LongestWeight = 20;

    private const int LongestFormula = 1_000;

    public static ImmutableArray<string> Directions { get; } = ["越高越好", "越低越好", "越接近目标越好"];

    public static TypedRow Of(SystemDraftRow row) => new(row.Number, row.Version, row.Dimension, row.Group, row.Name, row.Weight, row.Formula, row.Standard, row.Direction, row.IsLeftOut);

    public static TypedRow Read(int number, IFormCollection form) => new(
        number, int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
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
