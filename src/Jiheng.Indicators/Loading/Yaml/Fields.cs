namespace Jiheng.Indicators.Loading.Yaml;

/// <summary>固定栏目。The fields of a mapping whose names are fixed: needed ones are asked for, unknown ones reported.</summary>
internal sealed class Fields
{
    private readonly Field owner;

    private readonly ImmutableArray<string> known;

    private readonly ImmutableArray<Field> written;

    public Fields(Field owner, ImmutableArray<string> known)
    {
        (this.owner, this.known) = (owner, known);
        written = owner.Entries();
    }

    /// <summary>Fields with names that are not fixed.</summary>
    public IEnumerable<Field> Others => written.Where(each => !known.Contains(each.Name));

    public bool Has(string key) => Find(key) is not null;

    public Field? Find(string key) => written.FirstOrDefault(field => field.Name == key);

    /// <summary>The field of this name; when it is not there that is reported, and whatever is read from it passes in silence.</summary>
    public Field Need(string key)
    {
        if (Find(key) is { } field)
            return field;
        if (owner.Node is YamlNode.Mapping)
            owner.Report(DiagnosticCodes.MissingKey, $"{Excerpt.Quote(owner.Name)}缺少{Excerpt.Quote(key)}；请补上这一栏。");
        return new(key, owner.Where, new YamlNode.Refused(owner.Where), owner.Problems);
    }

    /// <summary>Reports every field whose name is not fixed.</summary>
    public Fields NoOthers()
    {
        foreach (var field in Others)
            ReportUnknown(field);
        return this;
    }

    public void ReportUnknown(Field field)
    {
        if (!field.Problems.IsFull)
            field.Problems.Add(DiagnosticCodes.UnknownKey, Unknown(field), field.KeyWhere);
    }

    private string Unknown(Field field)
    {
        if (field.Name.Length > 0 && char.IsAsciiDigit(field.Name[0]) && field.Node is YamlNode.Scalar { Text: "" })
            return $"{Excerpt.Quote(field.Name)}前面的逗号被当成了分隔；花括号里带千分位的数要放在英文双引号里。";
        var otherwise = $"；这里可以写：{string.Join('、', known)}。";
        return $"{Excerpt.Quote(owner.Name)}下没有{Excerpt.Quote(field.Name)}这一栏{NearestNames.Question(field.Name, known, otherwise)}";
    }
}
