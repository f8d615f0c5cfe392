using System.Text.Json;

namespace Jiheng.Tests.CommandLine;

public sealed class JsonTests
{
    private static readonly JsonElement Schema = Parse(File.ReadAllText(Path.Combine(Folders.Root, "docs", "score.schema.json")));

    [Theory]
    [InlineData("beita-2022")]
    [InlineData("hongjiang-2020")]
    [InlineData("xushui-2023")]
    public void The_output_has_exactly_the_properties_the_schema_documents(string id)
    {
        var ran = Ran.Of("score", $"samples/{id}/figures.yaml", "--system", id, "--claimed", $"samples/{id}/claimed.yaml", "--format", "json");

        var problems = new List<string>();
        Check(Parse(ran.Output), Schema, "$", problems);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("beita-2022")]
    [InlineData("hongjiang-2020")]
    [InlineData("xushui-2023")]
    public void The_sum_of_the_points_is_not_rescaled_and_the_current_score_is(string id)
    {
        var total = Parse(Ran.Of("score", $"samples/{id}/figures.yaml", "--system", id, "--format", "json").Output).GetProperty("total");
        var documented = Schema.GetProperty("properties").GetProperty("total").GetProperty("properties");

        Assert.StartsWith("目前得分：", documented.GetProperty("current").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("各项得分相加，没有折算", documented.GetProperty("awarded").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(total.GetProperty("rescaled").GetBoolean(), total.GetProperty("current").GetDecimal() != total.GetProperty("awarded").GetDecimal());
    }

    [Fact]
    public void Every_description_of_an_object_says_something_else() => Assert.Empty(Twice(Schema, "$"));

    private static IEnumerable<string> Twice(JsonElement schema, string at) => schema.ValueKind != JsonValueKind.Object ? []
        : (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(each => each.Value.TryGetProperty("description", out _)).GroupBy(each => each.Value.GetProperty("description").GetString()).Where(same => same.Count() > 1).Select(same => $"{at}: {same.Key}")
            : []).Concat(schema.EnumerateObject().SelectMany(each => Twice(each.Value, $"{at}.{each.Name}")));

    [Fact]
    public void Numbers_are_numbers_and_Chinese_is_not_escaped()
    {
        var ran = Ran.Of("score", "samples/xushui-2023/figures.yaml", "--system", "xushui-2023", "--format", "json");

        Assert.Equal(92.81m, Parse(ran.Output).GetProperty("total").GetProperty("final").GetDecimal());
        Assert.Contains("预算编制管理情况", ran.Output, StringComparison.Ordinal);
    }

    private static void Check(JsonElement value, JsonElement schema, string at, List<string> problems)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = Schema.GetProperty("$defs").GetProperty((reference.GetString() ?? "").Split('/')[^1]);
        if (schema.TryGetProperty("enum", out var choices) && !choices.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)))
            problems.Add($"{at}: {value}");
        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value), StringComparer.Ordinal))
            problems.Add($"{at}: {TypeOf(value)}");
        if (value.ValueKind == JsonValueKind.Array)
            Each(value, schema.GetProperty("items"), at, problems);
        else if (value.ValueKind == JsonValueKind.Object)
            Members(value, schema, at, problems);
    }

    private static void Each(JsonElement value, JsonElement items, string at, List<string> problems)
    {
        foreach (var item in value.EnumerateArray())
            Check(item, items, at + "[]", problems);
    }

    private static void Members(JsonElement value, JsonElement schema, string at, List<string> problems)
    {
        var documented = schema.GetProperty("properties");
        foreach (var member in value.EnumerateObject())
        {
            if (documented.TryGetProperty(member.Name, out var property))
                Check(member.Value, property, $"{at}.{member.Name}", problems);
            else
                problems.Add($"{at}.{member.Name} is not documented");
        }
        foreach (var needed in schema.GetProperty("required").EnumerateArray().Select(name => name.GetString() ?? ""))
        {
            if (!value.TryGetProperty(needed, out _))
                problems.Add($"{at}.{needed} is missing");
        }
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        (type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray()] : new[] { type }).Select(each => each.GetString() ?? "").SelectMany(name => name == "number" ? ["number", "integer"] : new[] { name });

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
