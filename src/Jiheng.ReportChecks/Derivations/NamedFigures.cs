using System.Text.RegularExpressions;
using Jiheng.ReportChecks.Reading;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>有名称的数。Every number of the report by what it is called: in sentences by the words of its clause, in tables by its row and its column; and what a column adds up to, printed or not.</summary>
internal sealed partial class NamedFigures
{
    private const int ShortestName = 2;

    private const int FewestRows = 2;

    private readonly ImmutableArray<Figure> figures;

    /// <summary>One number, or the rows of a column taken together.</summary>
    /// <param name="Names">“一标段年服务费” is also called 一标段.</param>
    /// <param name="Parts">One, or those to be added.</param>
    internal sealed record Figure(ImmutableArray<string> Names, ImmutableArray<Fact> Parts)
    {
        /// <summary>What its column is called, where rows and columns name it together.</summary>
        public string Heading { get; init; } = "";

        public decimal Value { get; } = Parts.Sum(part => part.Value);

        public Fact First => Parts[0];

        public string Formula => Parts is [var only] ? only.Amount.ToString() : $"({string.Join('+', Parts.Select(part => part.Amount.ToString()))})";
    }

    public NamedFigures(ImmutableArray<Fact> facts)
    {
        Facts = facts;
        var usable = facts.Where(each => each is { IsPart: true, Value: > 0m, Amount.IsPercentage: false } && each.Mention?.IsChange != true).ToImmutableArray();
        Sums = [.. SumsOf(usable)];
        Rows = [.. facts.Where(each => each is { Row: not null, Column: not null, IsTotal: false, Amount.IsPercentage: false }).GroupBy(each => (each.Block, each.Row))
            .Select(row => new Row(RowName(row.First()), [.. row])).Where(row => row.Name.Length > 0)];
        figures = [.. usable.Select(Of).Where(each => each.Names.Length > 0), .. Sums];
    }

    /// <summary>Every number of the report.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>A row of a table that is no total.</summary>
    internal readonly record struct Row(string Name, ImmutableArray<Fact> Cells);

    public ImmutableArray<Row> Rows { get; }

    /// <summary>What the rows of each column add up to, whether or not the table prints it.</summary>
    public ImmutableArray<Figure> Sums { get; }

    /// <summary>The row prints that very rate too.</summary>
    public bool HasRate(Fact cell, Reckoning rate) =>
        Facts.Any(each => each.Block == cell.Block && each.Row == cell.Row && each is { Column: not null, Amount.IsPercentage: true } && rate.Point is { } point && Math.Abs(each.Value - point) <= each.Amount.LastDigit);

    /// <summary>Its own words name one row of a table, and the numbers are of another row of it: “公务接待费完成预算的81%”.</summary>
    public bool IsOfOtherRow(Fact claim, Reckoning reckoning)
    {
        if (claim is not { Mention: { } mention, IsInCell: false })
            return false;
        var parts = Facts.Where(each => each.Row is not null && reckoning.Parts.Any(part => part.Span == each.Amount.Span)).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part.Block == parts[0].Block && part.Row == parts[0].Row) && Rows.Where(row => row.Name.Length >= ShortestRow && mention.Label.Contains(row.Name, StringComparison.Ordinal) && row.Cells[0].Block == parts[0].Block).Take(2).ToList() is [var only]
            && !parts[0].IsTotal && parts[0].Row != only.Cells[0].Row;
    }

    private const int ShortestRow = 4;

    [GeneratedRegex("(?:占|完成|相当于)(?<whole>[一-龥“”]{2,12}?)的(?:比例|比重)?(?:为|达)?$", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OfWhole { get; }

    private const int Near = 24;

    /// <summary>Its own words name the whole, the report has a number of that name, and the whole it is divided by is called by none of its words: “占基本支出的” is of no budget.</summary>
    public bool IsOfOtherWhole(Fact claim, StatementForm form, ImmutableArray<TextSpan> parts)
    {
        if (claim is not { Mention: { } mention, IsInCell: false, Amount.Unit.Name: "%" } || form is not (StatementForm.Share or StatementForm.Completion) || parts is not [_, var whole] || OfWhole.Match(mention.Label.Trim()) is not { Success: true } match)
            return false;
        var name = match.Groups["whole"].Value;
        if (Facts.FirstOrDefault(each => each.Amount.Span == whole) is not { } fact || WordPairs.Of(name) is not { Count: > 1 } pairs || pairs.Overlaps(WordPairs.Of(NamesOf(fact))))
            return false;
        return Called(name, claim).Where(each => each.Fit >= Ends && each.Figure.First.IsSame(fact)).Select(each => each.Figure.Value).ToList() is { Count: > 0 } values && !values.Contains(fact.Value);
    }

    // What stands on both sides of it, and what its row and column say.
    private static string NamesOf(Fact fact) => fact is { Line: { } line, Mention: { } mention } ? line.Text[Math.Max(0, mention.Start - Near)..mention.Start] + line.Text[mention.End..].Split('，', '。', ';', '、', '(')[0] + fact.Words : fact.Words;

    /// <summary>Those called so, the ones called nothing else first and the nearest of them before the others; each value once.</summary>
    public ImmutableArray<(Figure Figure, int Fit)> Called(string words, Fact claim)
    {
        var name = FigureNames.Of(words);
        if (name.Length < ShortestName)
            return [];
        return [.. Fitting(name).Where(each => !each.Figure.Parts.Contains(claim))
            .OrderByDescending(each => each.Fit).ThenBy(each => Math.Abs(each.Figure.First.Order - claim.Order)).DistinctBy(each => (each.Figure.Value, each.Figure.First.Amount.Unit.Dimension))];
    }

    // Asked for the same few names over and over.
    private ImmutableArray<(Figure Figure, int Fit)> Fitting(string name)
    {
        if (!fitting.TryGetValue(name, out var found))
        {
            var pairs = WordPairs.Of(name);
            fitting[name] = found = [.. figures.Select(each => (Figure: each, Fit: each.Names.Max(other => Fit(name, pairs, other, each.Heading)))).Where(each => each.Fit > 0)];
        }
        return found;
    }

    private readonly Dictionary<string, ImmutableArray<(Figure Figure, int Fit)>> fitting = [];

    /// <summary>The one number of that very name; nothing where there are two, or one of another time.</summary>
    public Figure? Only(string words, Fact claim) =>
        Called(words, claim).Where(each => each.Fit >= Ends && !IsOfOtherTime(each.Figure.First)).Take(2).ToList() switch
        {
            [var only] => only.Figure,
            // One is called so, the other only ends so.
            [{ Fit: Same } only, { Fit: Ends }] => only.Figure,
            _ => null,
        };

    /// <summary>Those whose name begins so or ends so, the nearest first: “中央” is said of 中央资金.</summary>
    public IEnumerable<Fact> Beginning(string words, Fact claim) => FigureNames.Of(words) is { Length: >= ShortestName } name
        ? figures.Where(each => each.Parts is [var only] && only != claim && each.Names.Any(other => other.StartsWith(name, StringComparison.Ordinal) || other.EndsWith(name, StringComparison.Ordinal))).Select(each => each.First).OrderBy(each => Math.Abs(each.Order - claim.Order)).DistinctBy(each => each.Value)
        : [];

    public const int Ends = 2;

    public const int Same = 3;

    // “年服务费总额” is 年服务费; a longer name that ends so is a kind of it; one that only has all of its words may be.
    private static int Fit(string name, HashSet<int> pairs, string other, string heading)
    {
        if (name == other)
            return Same;
        // “一标段服务费” is what the row 一标段 has under 年服务费.
        if (heading.Length > 0 && name.Length - other.Length >= ShortestName && name.StartsWith(other, StringComparison.Ordinal) && heading.Contains(name[other.Length..], StringComparison.Ordinal))
            return Ends;
        if (other.EndsWith(name, StringComparison.Ordinal) || (other.Length >= ShortestEnd && name.EndsWith(other, StringComparison.Ordinal)))
            return Ends;
        // As many words at least, or they cannot all be there.
        return pairs.Count > 1 && other.Length > pairs.Count && pairs.IsSubsetOf(WordPairs.Of(other)) ? 1 : 0;
    }

    private const int ShortestEnd = 3;

    [GeneratedRegex("上年|去年|上一年|同期|往年|[0-9]月|季度|上半年|下半年", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex OtherTime { get; }

    private static bool IsOfOtherTime(Fact fact) => OtherTime.IsMatch(fact.Line is { } line && fact.Mention is { } mention ? line.Opening(mention) : fact.Words);

    [GeneratedRegex(@"[(（][^()（）]*[)）]|^\d+[.、]?|^[一二三四五六七八九十]{1,3}、|^其中[:：]?", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex NoName { get; }

    private static Figure Of(Fact fact)
    {
        if (fact.Mention is { } mention)
            return new(Known(FigureNames.Of(mention.Label.Length >= ShortestName ? mention.Label : fact.Words)), [fact]);
        var heading = FigureNames.Of(NoName.Replace(fact.Heading, ""));
        if (fact.IsTotal)
            return new(Known(heading), [fact]);
        var row = RowName(fact);
        return new(row.Length == 0 ? [] : Known([row + heading, row, .. fact.Labels.Select(label => NoName.Replace(label, ""))]), [fact]) { Heading = heading };
    }

    private static ImmutableArray<string> Known(params ReadOnlySpan<string> names) => [.. names.ToImmutableArray().Where(name => name.Length >= ShortestName).Distinct()];

    /// <summary>The words left of a cell, without its number.</summary>
    private static string RowName(Fact cell) => NoName.Replace(cell.Words[..^cell.Heading.Length].TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '、', ' '), "");

    private static IEnumerable<Figure> SumsOf(ImmutableArray<Fact> facts) =>
        from column in facts.Where(each => each is { Column: not null, IsTotal: false }).GroupBy(each => (each.Block, each.Column))
        let rows = column.ToImmutableArray()
        where rows.Length >= FewestRows && rows.All(each => each.IsSame(rows[0]) && each.Heading == rows[0].Heading)
        let name = FigureNames.Of(NoName.Replace(rows[0].Heading, ""))
        where name.Length >= ShortestName
        select new Figure([name], rows);
}
