using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading;

/// <summary>不重复的名称。Names or numbers that may occur once; a second use is reported with the line of the first.</summary>
internal sealed class UniqueNames(string code)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Takes the text of <paramref name="field"/>.</summary>
    public string Take(Field field) => Take(field, field.Text());

    /// <summary>Takes the text of <paramref name="field"/>, which must be written as a number of its own.</summary>
    public string TakeIdentifier(Field field) => Take(field, field.Identifier('_'));

    private string Take(Field field, string name)
    {
        if (name.Length > 0 && !lines.TryAdd(FigureName.Normalise(name), field.Where.Line))
        {
            var first = Numerals.Plain(lines[FigureName.Normalise(name)]);
            field.Report(code, $"{Excerpt.Quote(name)}在第{first}行已经用过，{field.Name}不能重复；请改成另一个，或删去多余的一处。");
        }
        return name;
    }
}
