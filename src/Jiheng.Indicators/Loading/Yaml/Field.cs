namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>字段。What is written under one name; reads it as the kind its owner asks for, and reports when it is another.</summary>
/// <param name="Name">As messages call it.</param>
/// <param name="KeyWhere">Where the name stands.</param>
/// <param name="Node">What is written.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record Field(string Name, Location KeyWhere, YamlNode Node, Problems Problems)
{
    public Location Where => Node.Where;

    public bool IsRefused => Node is YamlNode.Refused;

    public bool IsText => Node is YamlNode.Scalar;

    public void Report(string code, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error) => Problems.Add(code, message, Where, severity);

    /// <summary>The same, pointing at a character of the text where that can be told.</summary>
    public void ReportAt(int offset, string code, string message) =>
        Problems.Add(code, message, Node is YamlNode.Scalar { InlineAt: { } column } ? Where with { Column = column + offset } : Where);

    /// <summary>The text; empty when there is none, which is then reported.</summary>
    public string Text() => Node switch
    {
        YamlNode.Scalar { Text: var text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        YamlNode.Scalar => Refuse(DiagnosticCodes.EmptyValue, $"{Excerpt.Quote(Name)}没有填写内容；请填写，或删去这一栏。"),
        YamlNode.Refused => "",
        YamlNode.Sequence => Refuse(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(Name)}应写一段文字，这里写成了列表；请改成一段文字。"),
        _ => Refuse(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(Name)}应写一段文字，这里又分了栏目；请改成一段文字，含冒号或花括号的放在英文双引号里。"),
    };

    /// <summary>The items of a list, one after the other, each called after its place in it.</summary>
    public ImmutableArray<Field> Items()
    {
        if (Node is YamlNode.Sequence sequence)
            return [.. sequence.Items.Select((item, i) => new Field($"{Name}第{Numerals.Plain(i + 1)}条", item.Where, item, Problems))];
        if (!IsRefused)
            Refuse(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(Name)}应写成列表；请每条一行，以“- ”开头。");
        return [];
    }

    /// <summary>The items of a list that must not be empty.</summary>
    public ImmutableArray<Field> SomeItems()
    {
        var items = Items();
        if (items.IsEmpty && Node is YamlNode.Sequence)
            Refuse(DiagnosticCodes.EmptyValue, $"{Excerpt.Quote(Name)}是空的列表；请至少写一条。");
        return items;
    }

    /// <summary>What is written under names of the author's choosing, in order.</summary>
    public ImmutableArray<Field> Entries()
    {
        if (Node is YamlNode.Mapping mapping)
            return [.. mapping.Entries.Select(entry => new Field(entry.Key, entry.Where, entry.Value, Problems))];
        if (!IsRefused)
            Refuse(DiagnosticCodes.WrongKind, $"{Excerpt.Quote(Name)}应分栏目写；请写成“栏目: 内容”，冒号用半角，后面空一格。");
        return [];
    }

    /// <summary>The fields of a mapping whose names are fixed; any other name is reported.</summary>
    public Fields Fields(params ImmutableArray<string> known) => FieldsAndOthers(known).NoOthers();

    /// <summary>The fields of a mapping of which only some names are fixed.</summary>
    public Fields FieldsAndOthers(params ImmutableArray<string> known) => new(this, known);

    private string Refuse(string code, string message)
    {
        Report(code, message);
        return "";
    }
}
