using Jiheng.Indicators.Definitions;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Reports;

/// <summary>草稿汇编。Puts the report of an evaluation together from what is in the database.</summary>
public sealed class ReportDrafts(WorkbenchDb db, WorkbenchContent content, EvaluationScores scores)
{
    public async Task<ReportDraft> ReadAsync(Evaluation evaluation, CancellationToken ct)
    {
        var system = content.System(evaluation.Campaign!.SystemId);
        var outline = content.Outline(system.Subject);
        var figures = await EnteredFigures.ReadAsync(db, evaluation, ct);
        var score = scores.Score(evaluation, figures);
        var rows = await db.Sections.AsNoTracking().Where(section => section.EvaluationId == evaluation.Id).ToDictionaryAsync(section => section.Section, StringComparer.Ordinal, ct);
        var reasons = await db.Determinations.AsNoTracking().Where(each => each.EvaluationId == evaluation.Id && each.DeductionReason != "")
            .ToDictionaryAsync(each => each.Indicator, each => each.DeductionReason, StringComparer.Ordinal, ct);
        var (names, values) = (FieldNames.Of(content.Dictionary, system), new FieldValues(content.Dictionary, figures, score));
        return new(
            evaluation, outline, string.Concat(Pieces(outline.Title, names, values).Select(piece => piece.Text)),
            [.. outline.Sections.Select(section => new DraftSection(section, rows.GetValueOrDefault(section.Id), Paragraphs(rows.GetValueOrDefault(section.Id)?.Text ?? "", names, values)))],
            figures, values, names, score, reasons.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>The unit's report of the year before on the same kind of subject; nothing where there is none.</summary>
    public async Task<ReportDraft?> LastYearAsync(Evaluation evaluation, CancellationToken ct)
    {
        var earlier = await db.Evaluations.AsNoTracking().Include(each => each.Unit).Include(each => each.Campaign)
            .Where(each => each.UnitId == evaluation.UnitId && each.Campaign!.Year == evaluation.Campaign!.Year - 1).ToListAsync(ct);
        var same = earlier.FirstOrDefault(each => SubjectOf(each) == SubjectOf(evaluation));
        return same is null ? null : await ReadAsync(same, ct);
    }

    private Subject SubjectOf(Evaluation evaluation) => content.System(evaluation.Campaign!.SystemId).Subject;

    /// <summary>The paragraphs of a text, with what its fields print.</summary>
    public static ImmutableArray<ImmutableArray<DraftPiece>> Paragraphs(string text, FieldNames names, FieldValues values) => [.. Lines(text).Select(line => Pieces(line, names, values))];

    private static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static ImmutableArray<DraftPiece> Pieces(string text, FieldNames names, FieldValues values) =>
        [.. BoundText.Read(text, names).Pieces.Select(piece => Piece(piece, values))];

    private static DraftPiece Piece(TextPiece piece, FieldValues values)
    {
        if (piece is TextPiece.Bound(var field, var written))
        {
            var value = values.Of(field);
            return new(value.Printed, written, value);
        }
        return new(((TextPiece.Words)piece).Text, null, null);
    }
}
