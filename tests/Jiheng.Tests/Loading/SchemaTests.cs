using System.Text.Json;
using Jiheng.Indicators.Loading;
using YamlDotNet.RepresentationModel;

namespace Jiheng.Tests.Loading;

/// <summary>The schema editors check content by knows what the reader knows, and nothing else.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Schema = JsonElement.Parse(Repository.Source("indicator-systems/schema.json").Text);

    private static readonly ImmutableArray<(string File, string Definition)> Kinds =
        [("数据项.yaml", "dictionary"), ("体系.yaml", "system"), ("案例.yaml", "cases"), ("figures.yaml", "figures"), ("claimed.yaml", "claims")];

    public static TheoryData<string> Files => [.. from folder in new[] { "indicator-systems", "samples" }
                                                  from file in Directory.EnumerateFiles(Folders.Of(folder), "*.yaml", SearchOption.AllDirectories)
                                                  select Path.GetRelativePath(Folders.Root, file).Replace('\\', '/')];

    /// <summary>A definition, and the text that makes the reader list the keys it knows there.</summary>
    public static TheoryData<string, string, string, string> Places => new()
    {
        { "dictionary", "数据项:", "zzz: 1\n数据项:", "数据项.yaml" },
        { "element", "单位: 万元", "zzz: 1\n    单位: 万元", "数据项.yaml" },
        { "system", "总分: 20", "zzz: 1\n总分: 20", "体系.yaml" },
        { "dimension", "    分值: 8", "    zzz: 1\n    分值: 8", "体系.yaml" },
        { "group", "        分值: 8", "        zzz: 1\n        分值: 8", "体系.yaml" },
        { "indicator", "            分值: 5", "            zzz: 1\n            分值: 5", "体系.yaml" },
        { "basis", "位置: 附件2 }", "位置: 附件2, zzz: 1 }", "体系.yaml" },
        { "cases", "案例:", "zzz: 1\n案例:", "案例.yaml" },
        { "case", "得分: 0.58", "得分: 0.58\n    zzz: 1", "案例.yaml" },
        { "figures", "年度: 2022", "年度: 2022\nzzz: 1", "figures.yaml" },
        { "figureInFull", "来源: 报告二", "来源: 报告二, zzz: 1", "figures.yaml" },
        { "determination", "给分: 11.5", "给分: 11.5, zzz: 1", "figures.yaml" },
        { "claims", "年度: 2022", "年度: 2022\nzzz: 1", "claimed.yaml" },
        { "claimInFull", "来源: 报告四", "来源: 报告四, zzz: 1", "claimed.yaml" },
    };

    /// <summary>A definition, its key, and the text that makes the reader list the words it knows there.</summary>
    public static TheoryData<string, string, string, string> Words => new()
    {
        { "element", "期间", "期间: 全年", "数据项.yaml" },
        { "element", "口径", "口径: 决算", "数据项.yaml" },
        { "element", "取值", "取值: 不小于0", "数据项.yaml" },
        { "system", "对象", "对象: 部门整体支出", "体系.yaml" },
        { "system", "不适用", "不适用: 剔除后折算", "体系.yaml" },
        { "system", "不足一个单位", "不足一个单位: 按比例", "体系.yaml" },
        { "indicator", "方向", "方向: 越高越好", "体系.yaml" },
        { "case", "结果", "结果: 缺数据", "案例.yaml" },
    };

    [Fact]
    public void The_schema_is_json_whose_references_all_lead_somewhere()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
        Assert.All(References(Schema), reference => Assert.True(Definitions.TryGetProperty(reference, out _), reference));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_key_and_every_word_in_a_file_is_known_to_the_schema(string file) =>
        Assert.Empty(Unknown(Repository.Source(file).Text, Kinds.Single(kind => kind.File == Path.GetFileName(file)).Definition));

    [Theory]
    [InlineData("对象: 部门整体支出", "对象: 部门", "部门")]
    [InlineData("评判: 原表", "评叛: 原表", "评叛")]
    [InlineData("原文: 资金", "原句: 资金", "原句")]
    public void What_the_schema_does_not_know_is_found(string part, string instead, string unknown) =>
        Assert.Contains(unknown, Unknown(Some.SystemText.With(part, instead), "system"));

    [Theory]
    [MemberData(nameof(Places))]
    public void The_schema_and_the_reader_know_the_same_keys(string definition, string part, string instead, string file)
    {
        var properties = Definition(definition).GetProperty("properties").EnumerateObject().Select(property => property.Name);

        Assert.Equal(Listed(file, part, instead, "这里可以写：").Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void The_schema_and_the_reader_know_the_same_words(string definition, string key, string part, string file)
    {
        var words = Definition(definition).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(word => word.ToString());

        Assert.Equal(Listed(file, part, key + ": zzz", "只能写："), words);
    }

    [Fact]
    public void Every_unit_the_schema_offers_is_a_unit()
    {
        var units = Definition("element").GetProperty("properties").GetProperty("单位").GetProperty("enum").EnumerateArray();

        Assert.All(units, unit => Assert.NotNull(Unit.Find(unit.ToString())));
    }

    [Fact]
    public void A_line_that_names_the_schema_is_accepted_on_top_of_a_file() =>
        Assert.Empty(SystemReader.Read(new("体系.yaml", "# yaml-language-server: $schema=../../schema.json\n" + Some.SystemText), Some.Dictionary).Problems);

    private static JsonElement Definitions => Schema.GetProperty("$defs");

    private static JsonElement Definition(string name) => Definitions.GetProperty(name);

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "$ref" ? [Named(property.Value)] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private static string Named(JsonElement reference) => reference.ToString().Replace("#/$defs/", "", StringComparison.Ordinal);

    /// <summary>What the reader says can be written where something unknown was.</summary>
    private static string[] Listed(string file, string part, string instead, string before)
    {
        var message = Problems(file, part, instead).Select(problem => problem.Message).First(each => each.Contains(before, StringComparison.Ordinal));
        return message[(message.IndexOf(before, StringComparison.Ordinal) + before.Length)..].TrimEnd('。').Split('、');
    }

    private static ImmutableArray<Diagnostic> Problems(string file, string part, string instead) => file switch
    {
        "数据项.yaml" => DictionaryReader.Read(new(file, Some.DictionaryText.With(part, instead))).Problems,
        "体系.yaml" => SystemReader.Read(new(file, Some.SystemText.With(part, instead)), Some.Dictionary).Problems,
        "案例.yaml" => CaseReader.Read(new(file, Some.CaseText.With(part, instead)), Some.Dictionary, Some.System).Problems,
        "figures.yaml" => FigureReader.Read(new(file, Some.FigureText.With(part, instead)), Some.Dictionary, Some.System).Problems,
        _ => ClaimReader.Read(new(file, Some.ClaimText.With(part, instead)), Some.System).Problems,
    };

    private static ImmutableArray<string> Unknown(string text, string definition)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return [.. Unknown(yaml.Documents.Single().RootNode, [Definition(definition)])];
    }

    /// <summary>Keys and words that none of the schemas for this node knows.</summary>
    private static IEnumerable<string> Unknown(YamlNode node, IEnumerable<JsonElement> schemas)
    {
        var choices = schemas.SelectMany(Choices).ToList();
        return node switch
        {
            YamlMappingNode mapping => mapping.Children.SelectMany(entry => UnderKey(entry.Key.ToString(), entry.Value, choices)),
            YamlSequenceNode sequence => sequence.Children.SelectMany(item => Unknown(item, Under("items", choices))),
            _ => choices.Any(choice => Accepts(choice, node.ToString())) ? [] : [node.ToString()],
        };
    }

    private static IEnumerable<string> UnderKey(string key, YamlNode value, List<JsonElement> choices)
    {
        var named = Under("properties", choices).SelectMany(properties => Under(key, [properties])).ToList();
        var schemas = named.Count > 0 ? named : [.. Under("additionalProperties", choices).Where(schema => schema.ValueKind == JsonValueKind.Object)];
        return schemas.Count > 0 ? Unknown(value, schemas) : [key];
    }

    private static IEnumerable<JsonElement> Under(string key, IEnumerable<JsonElement> schemas)
    {
        foreach (var schema in schemas)
        {
            if (schema.TryGetProperty(key, out var found))
                yield return found;
        }
    }

    /// <summary>The schemas a reference or a choice stands for.</summary>
    private static IEnumerable<JsonElement> Choices(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Choices(Definition(Named(reference)));
        return schema.TryGetProperty("anyOf", out var any) ? any.EnumerateArray().SelectMany(Choices) : [schema];
    }

    private static bool Accepts(JsonElement schema, string text) => schema.TryGetProperty("enum", out var words)
        ? words.EnumerateArray().Any(word => word.ToString() == text)
        : schema.TryGetProperty("type", out var type) && !type.ToString().Contains("object", StringComparison.Ordinal) && !type.ToString().Contains("array", StringComparison.Ordinal);
}
