using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Systems;

/// <summary>体系的问题。What the strict reader has to say of a form, each problem with the indicator it stands at.</summary>
/// <param name="System">Nothing while there are errors.</param>
/// <param name="Yaml">体系.yaml, as it would be saved.</param>
/// <param name="OfIndicators">By 编号.</param>
/// <param name="OfWhole">Those that stand at a level or at the head.</param>
public sealed record SystemProblems(IndicatorSystem? System, string Yaml, ILookup<string, Diagnostic> OfIndicators, ImmutableArray<Diagnostic> OfWhole)
{
    private const string Id = "            编号: ";

    public static SystemProblems Of(SystemForm form, FigureDictionary dictionary)
    {
        var yaml = SystemYaml.Write(form);
        var loaded = SystemReader.Read(new($"{form.Id}/体系.yaml", yaml), dictionary);
        var owners = Owners(yaml.Split('\n'));
        var placed = loaded.Problems.Select(problem => (Owner: problem.Where.Line > 0 && problem.Where.Line <= owners.Length ? owners[problem.Where.Line - 1] : "", Problem: problem)).ToList();
        return new(
            loaded.HasErrors ? null : loaded.Value, yaml,
            placed.Where(each => each.Owner.Length > 0).ToLookup(each => each.Owner, each => each.Problem, StringComparer.Ordinal),
            [.. placed.Where(each => each.Owner.Length == 0).Select(each => each.Problem)]);
    }

    /// <summary>The indicator each line belongs to: from the line of its name to the blank line after it.</summary>
    private static string[] Owners(string[] lines)
    {
        var owners = new string[lines.Length];
        var owner = "";
        for (var line = 0; line < lines.Length; line++)
        {
            if (line + 1 < lines.Length && lines[line + 1].StartsWith(Id, StringComparison.Ordinal))
                owner = lines[line + 1][Id.Length..];
            else if (lines[line].Length == 0)
                owner = "";
            owners[line] = owner;
        }
        return owners;
    }
}
