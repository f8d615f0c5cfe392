using Jiheng.ReportChecks.Statements;

namespace Jiheng.ReportChecks.Derivations;

/// <summary>由合计反推。“支出100万元，其中人员80万元，公用20万元”: where a sum holds, its last part is what the others leave of it; of two parts each is.</summary>
internal static class PartsOfSums
{
    public static IEnumerable<Reckoning> Of(IReadOnlyCollection<Statement> held, IReadOnlyDictionary<TextSpan, Fact> byPlace)
    {
        foreach (var sum in held.Where(each => each.Form is StatementForm.Parts or StatementForm.TableTotal && each.Parts.Length > 1 && (each.Form == StatementForm.Parts || each.Parts.Length == 2)))
        {
            if (!byPlace.TryGetValue(sum.At, out var whole) || whole.IsScore || Facts(sum, byPlace) is not { } parts || parts.Any(part => part.Column != whole.Column))
                continue;
            yield return Rest(whole, parts, parts.Length - 1);
            if (parts.Length == 2)
                yield return Rest(whole, parts, 0);
        }
    }

    private static ImmutableArray<Fact>? Facts(Statement sum, IReadOnlyDictionary<TextSpan, Fact> byPlace)
    {
        var parts = sum.Parts.Select(part => byPlace.GetValueOrDefault(part)).OfType<Fact>().OrderBy(part => part.Order).ToImmutableArray();
        return parts.Length == sum.Parts.Length ? parts : null;
    }

    private static Reckoning Rest(Fact whole, ImmutableArray<Fact> parts, int at)
    {
        ImmutableArray<Fact> numbers = [whole, .. parts.RemoveAt(at)];
        return new Computation(
            StatementForm.Difference, numbers, values => values[0] - values.Skip(1).Sum(), () => string.Join('-', numbers.Select(each => each.Amount.ToString()))).Reckoning(parts[at]);
    }
}
