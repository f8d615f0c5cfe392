using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Formulas;
using Jiheng.Indicators.Quantities;

namespace Jiheng.Web.Figures;

/// <summary>勾稽关系的传递。The definition the server checks by, for the script that checks while typing; and the figures that stand on other pages.</summary>
public static class IdentityJson
{
    public static string Write(IEnumerable<FigureIdentity> identities, FigureDictionary dictionary, FigureTableView view)
    {
        var all = identities.ToList();
        var terms = all.SelectMany(identity => identity.Terms).ToList();
        var dimensions = terms.Select(term => term.Unit.Dimension).ToHashSet();
        return JsonSerializer.Serialize(
            new SentIdentities(
                [.. all.Select(identity => new SentIdentity(Sum(identity.Left, dictionary), Sign(identity.Comparison), Sum(identity.Right, dictionary), identity.Left[0].Unit.Name))],
                terms.Select(term => term.Figure).Distinct().ToDictionary(figure => Key(figure, dictionary), figure => FigureWriting.InTable(view.Entered(figure) is Observed<Quantity>.Missing ? null : view.Entered(figure), dictionary.Find(figure.Name)!.Unit)),
                Unit.All.Where(unit => dimensions.Contains(unit.Dimension)).ToDictionary(unit => unit.Name, unit => new SentUnit(unit.Dimension.Text, Exponent(unit.Factor))),
                terms.DistinctBy(term => term.Figure.Name).ToDictionary(term => dictionary.Find(term.Figure.Name)!.Id, term => term.Unit.Name)),
            IdentityJsonContext.Default.SentIdentities);
    }

    private static SentTerm[] Sum(ImmutableArray<IdentityTerm> terms, FigureDictionary dictionary) => [.. terms.Select(term => new SentTerm(Key(term.Figure, dictionary), term.IsSubtracted))];

    private static string Key(FigureReference figure, FigureDictionary dictionary) => FigureInput.KeyOf(dictionary.Find(figure.Name)!.Id, figure.LastYear);

    private static string Sign(ComparisonOperator comparison) => comparison switch { ComparisonOperator.AtMost => "≤", ComparisonOperator.AtLeast => "≥", _ => "=" };

    // Every factor is a power of ten: 万元 is 4, % is -2.
    private static int Exponent(decimal factor) => factor < 1m ? -factor.Scale : factor.ToString("0", CultureInfo.InvariantCulture).Length - 1;
}

/// <summary>发给脚本的关系。</summary>
/// <param name="Figures">What is stored, by key, as text; a field of the page counts instead where there is one.</param>
/// <param name="Units">计量单位.</param>
/// <param name="Own">The unit an element is written in, by its number.</param>
internal sealed record SentIdentities(SentIdentity[] Identities, Dictionary<string, string> Figures, Dictionary<string, SentUnit> Units, Dictionary<string, string> Own);

/// <summary>发给脚本的一个关系。</summary>
internal sealed record SentIdentity(SentTerm[] Left, string Sign, SentTerm[] Right, string Unit);

/// <summary>发给脚本的一项。</summary>
internal sealed record SentTerm(string Key, bool Subtracted);

/// <summary>发给脚本的计量单位。</summary>
internal sealed record SentUnit(string Dimension, int Exponent);

/// <summary>关系的序列化。The default encoder leaves nothing in the text that could end the element it stands in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SentIdentities))]
internal sealed partial class IdentityJsonContext : JsonSerializerContext;
