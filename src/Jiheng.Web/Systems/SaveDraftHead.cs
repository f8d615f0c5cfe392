using Jiheng.Documents.Systems;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Web.Data;
using Jiheng.Web.People;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Systems;

/// <summary>保存草稿的名目。What a score table itself does not say.</summary>
public sealed class SaveDraftHead(WorkbenchDb db, Visitor visitor, TimeProvider clock)
{
    private const int LongestLine = 100;

    public static string AddressOf(Guid draft) => $"{SystemDraftPage.AddressOf(draft)}/head";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(
        SystemDraftPage.Drafts + "/{id:guid}/head", (Guid id, IFormCollection form, SaveDraftHead save, CancellationToken ct) => save.RunAsync(id, form, ct)).RequireAuthorization();

    private Task<IResult> RunAsync(Guid id, IFormCollection form, CancellationToken ct)
    {
        var typed = TypedHead.Read(form);
        return ConcurrentSave.RunAsync(db, () => TryAsync(id, typed, ct));
    }

    private async Task<IResult> TryAsync(Guid id, TypedHead typed, CancellationToken ct)
    {
        if (await db.DraftsOf(visitor).SingleOrDefaultAsync(each => each.Id == id, ct) is not { } draft)
            return Results.NotFound();
        var problem = typed.Problem ?? (typed.Version == draft.Version || typed.IsIn(draft) ? null : $"名目在您填写期间改过（现在是“{draft.Name}”，编号{draft.Number}，{draft.Year}年度）；您填的还没有保存，再按一次“保存名目”，以您填写的为准。");
        if (problem is not null)
            return Answer.Page<SystemDraftPage>(StatusCodes.Status422UnprocessableEntity, new() { [nameof(SystemDraftPage.Id)] = id, [nameof(SystemDraftPage.TypedHead)] = typed with { Version = draft.Version }, [nameof(SystemDraftPage.HeadProblem)] = problem });
        if (!typed.IsIn(draft))
        {
            typed.WriteTo(draft);
            draft.Version++;
            db.Trail.Add(new() { At = clock.GetUtcNow(), By = visitor.Signature, What = "修改体系草稿", Subject = draft.RegionId, Detail = $"{draft.Name}；编号{draft.Number}；{draft.Year}年度；等级{draft.Grades}；不适用{draft.NotApplicable}；不足一个单位{draft.StartedUnit}" });
            await db.SaveChangesAsync(ct);
        }
        return Results.LocalRedirect(SystemDraftPage.AddressOf(id));
    }

    internal static string OnOneLine(string? typed, int longest) => RowForm.Cleaned(typed ?? "").Replace('\n', ' ') is var line && line.Length > longest ? line[..longest] : line;

    /// <summary>草稿名目的表单, as typed.</summary>
    public sealed record TypedHead(int Version, string Name, string Number, Subject? Subject, string Year, string Grades, string NotApplicable, string StartedUnit)
    {
        public static TypedHead Of(SystemDraft draft) => new(
            draft.Version, draft.Name, draft.Number, draft.Subject, draft.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), draft.Grades, draft.NotApplicable, draft.StartedUnit);

        public static TypedHead Read(IFormCollection form) => new(
            FormVersion.Of(form["version"]),
            OnOneLine(form["name"], LongestLine), OnOneLine(form["number"], LongestLine), Enum.TryParse<Subject>(form["subject"], out var subject) && Enum.IsDefined(subject) ? subject : null,
            OnOneLine(form["year"], LongestLine), OnOneLine(form["grades"], LongestLine), OnOneLine(form["notApplicable"], LongestLine), OnOneLine(form["startedUnit"], LongestLine));

        public string? Problem => this switch
        {
            { Name: "" } => "请填写体系的名称。",
            { Number: "" } => "请填写编号，小写字母、数字和“-”，如mouxian-2024。",
            { Subject: null } => "请选择评价对象。",
            _ when YearText.Read(Year) is null => $"适用年度写成了“{Year}”；请写四位年份，如2024。",
            _ when Grades.Length > 0 && !Grades.Split('、').All(IsLine) => $"等级写成了“{Grades}”；请写成“优90、良80、中60、差0”这样。",
            _ => null,
        };

        public bool IsIn(SystemDraft draft) => this == Of(draft) with { Version = Version, Year = Year } && YearText.Read(Year)?.Value == draft.Year;

        public void WriteTo(SystemDraft draft)
        {
            (draft.Name, draft.Number, draft.Subject, draft.Year) = (Name, Number, Subject ?? draft.Subject, YearText.Read(Year)?.Value ?? draft.Year);
            (draft.Grades, draft.NotApplicable, draft.StartedUnit) = (Grades, NotApplicable, StartedUnit);
        }

        private static bool IsLine(string text) =>
            text.TrimEnd([.. "0123456789."]) is { Length: > 0 } grade && grade.Length < text.Length && grade.All(c => c is >= '一' and <= '龥') && NumberText.Read(text[grade.Length..]) is not null;
    }
}
