using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Documents.Forms;

/// <summary>Texts of a form with their fields filled in.</summary>
internal sealed class FieldRuns(DocumentFacts facts)
{
    private const string NotComputed = "—";

    public string Plain(string text) => string.Concat(Sentence(text).Select(run => run.Text));

    public ImmutableArray<WordRun> Sentence(string text) => HasFields(text)
        ? [.. Pieces(text).Select(piece => piece is TextPiece.Bound(var field, _) ? Run(Value(field)) : new WordRun(((TextPiece.Words)piece).Text))]
        : [new(text)];

    /// <summary>What a field prints. A total that is not final is not said, nor are the points of a level.</summary>
    public FieldValue Value(BoundField field) => field switch
    {
        BoundField.Awarded(null) or BoundField.Grade when !facts.Score.Total.IsComplete =>
            new FieldValue.Missing($"总分和等级，还有{Numerals.Plain(facts.Score.Total.Sum.OpenCount)}项指标没有得分"),
        BoundField.Awarded({ } level) when IsOpen(level) => new FieldValue.Missing($"{level}得分"),
        _ => facts.Values.Of(field),
    };

    private bool IsOpen(string level) =>
        facts.Score.Dimensions.Any(each => (each.Dimension.Name == level && each.Subtotal.OpenCount > 0) || each.Groups.Any(group => group.Group.Name == level && group.Subtotal.OpenCount > 0));

    private static WordRun Run(FieldValue value) => new(value.Printed, value is FieldValue.Missing);

    /// <summary>The fields of a text; levels are found by their names in the system at hand.</summary>
    public IEnumerable<BoundField> Fields(string text) => Pieces(text).OfType<TextPiece.Bound>().Select(bound => bound.Field);

    /// <summary>What stands in a cell: a figure alone is printed in the table's unit, and to the right.</summary>
    public (ImmutableArray<WordRun> Runs, bool IsNumber) Cell(string text, FormTable table)
    {
        if (!HasFields(text))
            return (text.Length > 0 ? [new(text)] : [], false);
        if (Pieces(text) is not [TextPiece.Bound(var field, _)])
            return (Sentence(text), false);
        return field switch
        {
            BoundField.UnitName or BoundField.Year or BoundField.Grade => (Alone(Value(field), table), false),
            BoundField.Figure(var element, var lastYear) => (Figure(facts.Values.Observed(element, lastYear), table), true),
            BoundField.Rate or BoundField.Change => ([new(facts.Values.Of(field) is FieldValue.Known known ? known.Text : table.Missing == WhenMissing.Blank ? "" : NotComputed)], true),
            BoundField.Awarded or BoundField.Full => (Points(Value(field), table), true),
            _ => throw new System.Diagnostics.UnreachableException($"{field}"),
        };
    }

    // Most texts of a form have none, and are not looked into any further.
    private static bool HasFields(string text) => text.AsSpan().IndexOfAny('{', '｛') >= 0;

    private ImmutableArray<TextPiece> Pieces(string text) =>
        [.. BoundText.Read(text, facts.Names).Pieces.Select(piece => piece is TextPiece.Words(var words) && words[0] is '{' or '｛' && LevelField.Read(words[1..]) is { } level ? new TextPiece.Bound(level, words) : piece)];

    private static ImmutableArray<WordRun> Alone(FieldValue value, FormTable table) =>
        value is FieldValue.Missing ? Absent(table) : [Run(value)];

    private static ImmutableArray<WordRun> Points(FieldValue value, FormTable table) =>
        value is FieldValue.Known known ? [new(known.Text.TrimEnd('分'))] : Absent(table);

    private static ImmutableArray<WordRun> Figure(Observed<Quantity> observed, FormTable table) => observed switch
    {
        Observed<Quantity>.Known { Value: var quantity } => [new(Amount(quantity, table.Unit?.Unit))],
        Observed<Quantity>.NotApplicable => [new(FigureWords.NoSuchThing)],
        _ => Absent(table),
    };

    private static string Amount(Quantity quantity, Unit? unit) => unit is not null && quantity.Unit.Dimension == unit.Dimension
        ? FieldWords.Amount(quantity.InBase / unit.Factor, unit)
        : FieldWords.Of(quantity);

    /// <summary>What stands where a table has no figure.</summary>
    public static ImmutableArray<WordRun> Absent(FormTable table) => table.Missing == WhenMissing.Blank ? [] : [new("【暂缺】", IsMissing: true)];
}
