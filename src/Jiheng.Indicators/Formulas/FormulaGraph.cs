using Jiheng.Indicators.Figures;

namespace Jiheng.Indicators.Formulas;

/// <summary>推算关系。Which data element follows from which, and whether some follow from themselves.</summary>
public static class FormulaGraph
{
    /// <summary>
    /// Names that follow from one another in a circle, in order, the last from the first; empty when there is none. Last year's figures are
    /// other figures: 决算数 may follow from 上年（决算数）.
    /// </summary>
    public static ImmutableArray<string> FindCycle(IEnumerable<KeyValuePair<string, Formula>> derivations)
    {
        var needs = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, formula) in derivations)
        {
            needs[FigureName.Normalise(name)] = [.. formula.Inputs.Where(input => !input.LastYear).Select(input => input.Name)];
            printed[FigureName.Normalise(name)] = name;
        }
        RemoveResolved(needs);
        return needs.Count == 0 ? [] : [.. Circle(needs).Select(name => printed[name])];
    }

    // Takes away what follows from entered figures, again and again; what stays hangs on a circle.
    private static void RemoveResolved(Dictionary<string, string[]> needs)
    {
        var open = needs.Keys.ToDictionary(name => name, name => needs[name].Count(needs.ContainsKey), StringComparer.Ordinal);
        var users = needs.Keys.ToDictionary(name => name, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var user in needs.Keys)
        {
            foreach (var input in needs[user].Where(needs.ContainsKey))
                users[input].Add(user);
        }
        var resolved = new Queue<string>(needs.Keys.Where(name => open[name] == 0));
        while (resolved.TryDequeue(out var name))
        {
            needs.Remove(name);
            foreach (var user in users[name].Where(user => --open[user] == 0))
                resolved.Enqueue(user);
        }
    }

    // Begins with the first name there is, so that the same circle is always told from the same name.
    private static List<string> Circle(Dictionary<string, string[]> needs)
    {
        var path = new List<string>();
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = needs.Keys.Min(StringComparer.Ordinal) ?? ""; place.TryAdd(name, path.Count); name = needs[name].First(needs.ContainsKey))
            path.Add(name);
        var last = needs[path[^1]].First(needs.ContainsKey);
        return path[place[last]..];
    }
}
