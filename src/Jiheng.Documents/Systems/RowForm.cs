using System.Collections.Immutable;
using System.Text;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Quantities;
using Jiheng.ReportChecks.Scores;

namespace Jiheng.Documents.Systems;

/// <summary>行底稿。One row of a score table on its way to an indicator: what is printed, and the texts a person may mend.</summary>
/// <param name="Printed">As it stands in the table.</param>
/// <param name="Dimension">一级指标.</param>
/// <param name="Group">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Id">编号.</param>
/// <param name="Weight">分值; empty where none is printed.</param>
/// <param name="Formula">公式 in the words of the dictionary; empty where its value is asked for.</param>
/// <param name="Standard">评分标准 as it is to be executed; empty where an evaluator gives the points.</param>
public sealed record RowForm(PrintedIndicator Printed, string Dimension, string Group, string Name, string Id, string Weight, string Formula, string Standard)
{
    /// <summary>方向 as 体系.yaml has it; empty where it is not stated.</summary>
    public string Direction { get; init; } = "";

    /// <summary>补录: the table has the row, the reader missed it, and a person typed it.</summary>
    public bool IsAdded => ReferenceEquals(Printed, Missed);

    /// <summary>漏读的一行: nothing of it was read.</summary>
    public static PrintedIndicator Missed { get; } = new([], "", null, null, null, null);

    internal Points? Points => PointsText.Read(Weight);

    internal string? PrintedStandard => Clean(Printed.Standard);

    internal string? Definition => Clean(Printed.Definition);

    /// <summary>What a printed table gives to begin with.</summary>
    /// <param name="table">The table.</param>
    /// <param name="year">The year formulas speak of.</param>
    /// <param name="dictionary">The names a formula may use.</param>
    /// <param name="known">Systems whose indicators are called alike.</param>
    public static ImmutableArray<RowForm> Of(PrintedScoreTable table, FiscalYear year, FigureDictionary dictionary, IEnumerable<IndicatorSystem> known)
    {
        var (ids, levels, formulas) = (new ImportedIds([.. known], []), new LevelNames(), new PrintedFormulas(dictionary, year));
        // What is named goes first, so that no other row is given its name.
        var named = table.Rows.Select(printed => ids.OfRecord(printed.Id, printed.Name)).ToList();
        return [.. table.Rows.Select((printed, at) => Of(printed, named[at], ids, levels, formulas))];
    }

    /// <summary>编号 of an indicator that is added to a table already read.</summary>
    /// <param name="name">Of the indicator.</param>
    /// <param name="taken">编号 the other rows have.</param>
    /// <param name="known">Systems whose indicators are called alike.</param>
    public static string IdOf(string name, IEnumerable<string> taken, IEnumerable<IndicatorSystem> known) => new ImportedIds([.. known], taken).Of(name);

    private static RowForm Of(PrintedIndicator printed, string? id, ImportedIds ids, LevelNames levels, PrintedFormulas formulas)
    {
        var (dimension, group, name) = levels.Place(printed);
        return new(
            printed, dimension, group, name, id ?? ids.Of(name), printed.Weight is { } weight ? Numerals.Plain(weight) : "",
            formulas.Read(printed.Name, Clean(printed.Definition)) ?? "", Clean(printed.Standard) ?? "");
    }

    /// <summary>Without characters that cannot be seen; blanks between Chinese words were for the width of a cell.</summary>
    private static string? Clean(string? printed) => Cleaned(printed ?? "") is { Length: > 0 } clean ? clean : null;

    /// <summary>A text as it can stand in a system: lines without blanks around them, no characters that cannot be seen.</summary>
    public static string Cleaned(string typed)
    {
        var text = new StringBuilder();
        foreach (var c in typed.ReplaceLineEndings("\n"))
            text.Append(c is '\t' or '\u00A0' or '\u3000' ? ' ' : c);
        return string.Join('\n', text.ToString().Split('\n').Select(line => string.Concat(line.Where(IsSeen)).Trim()).Where(line => line.Length > 0));
    }

    private static bool IsSeen(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c)
        is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned or System.Globalization.UnicodeCategory.PrivateUse
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
}
