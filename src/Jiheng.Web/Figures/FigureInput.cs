using System.Text.Json.Serialization;
using Jiheng.Indicators.Definitions;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Figures;

/// <summary>填报格。What one cell of a form holds, and what it held when the form was made.</summary>
/// <param name="Id">编号 of the data element.</param>
/// <param name="LastYear">上年数.</param>
/// <param name="Text">A number, with or without unit, as typed.</param>
/// <param name="State">有数, 暂缺 or 无此项 as chosen; nothing where nobody chose.</param>
/// <param name="Source">来源, or the reason.</param>
/// <param name="File">附件.</param>
/// <param name="Was">Version and content the form was made with (<see cref="Shown"/>).</param>
public sealed record FigureInput(string Id, bool LastYear, string Text, FigureState? State, string Source, Guid? File, string Was)
{
    /// <summary>The key its fields begin with.</summary>
    [JsonIgnore]
    public string Key => KeyOf(Id, LastYear);

    [JsonIgnore]
    public bool IsTouched => Was[(Was.IndexOf('|', StringComparison.Ordinal) + 1)..] != Content(Text, State, Source, File);

    /// <summary>The version of the row the form was made with; 0 when there was none.</summary>
    [JsonIgnore]
    public int Version => FormVersion.Of(Was.Split('|')[0]);

    public static string KeyOf(string id, bool lastYear) => lastYear ? id + ".last" : id;

    /// <summary>The cell as a form shows what is stored.</summary>
    public static FigureInput Shown(DataElement element, bool lastYear, EnteredFigure? stored)
    {
        // Last year's number has no fields of its own for state and source: the words stand in the cell.
        var (text, state, source, file) = (FigureWriting.Text(stored, element, lastYear), lastYear ? null : stored?.State, lastYear ? "" : (stored?.Source ?? "").ReplaceLineEndings(" ").Trim(), lastYear ? null : stored?.EvidenceId);
        return new(element.Id, lastYear, text, state, source, file, $"{stored?.Version ?? 0}|{Content(text, state, source, file)}");
    }

    /// <summary>This year and last year.</summary>
    [JsonIgnore]
    public static ImmutableArray<bool> Years { get; } = [false, true];

    /// <summary>Every cell a posted form has; other fields are left alone.</summary>
    public static ImmutableArray<FigureInput> Of(IFormCollection form, FigureDictionary dictionary) =>
    [
        .. from element in dictionary.Elements
           from lastYear in Years
           let key = KeyOf(element.Id, lastYear)
           where form.ContainsKey(key + ".was")
           select Of(form, element.Id, lastYear, key),
    ];

    private static FigureInput Of(IFormCollection form, string id, bool lastYear, string key) => new(
        id,
        lastYear,
        form[key + ".value"].ToString(),
        Enum.TryParse<FigureState>(form[key + ".state"], out var state) ? state : null,
        form[key + ".source"].ToString().Trim(),
        Guid.TryParse(form[key + ".file"], out var file) ? file : null,
        form[key + ".was"].ToString());

    private static string Content(string text, FigureState? state, string source, Guid? file) => $"{text}|{state}|{source}|{file}";
}

/// <summary>填报格的序列化。</summary>
[JsonSerializable(typeof(ImmutableArray<FigureInput>))]
public sealed partial class FigureInputJsonContext : JsonSerializerContext;
