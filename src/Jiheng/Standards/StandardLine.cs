using System.Collections.Immutable;
using System.Text.Json;
using Jiheng.Indicators.Standards;

namespace Jiheng.Standards;

/// <summary>一行请求。One line of `jiheng standard --jsonl`: a standard, and the facts to try it on.</summary>
internal sealed record StandardLine(string Id, StandardText Standard, ImmutableArray<RuleFacts> Probes)
{
    /// <exception cref="JsonException">The line is not of the contract's form; the message is one Chinese sentence.</exception>
    public static StandardLine Parse(string line)
    {
        using var document = Document(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new JsonException("每行应当是一个 JSON 对象。");
        try
        {
            var text = new StandardText(Text(root, "standard"), Weight(root), Optional(root, "indicator"), Optional(root, "definition"));
            return new(Optional(root, "id") ?? "", text, root.TryGetProperty("probes", out var probes) ? Probed(probes) : []);
        }
        catch (InvalidOperationException cause)
        {
            throw new JsonException("文字里有残缺的字符（半个代理对），请换成完整的字。", cause);
        }
    }

    /// <summary>The `id` of a line that cannot be answered otherwise, so that its sender can find it; empty when it has none.</summary>
    public static string IdOf(string line)
    {
        try
        {
            using var document = Document(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Optional(document.RootElement, "id") ?? "" : "";
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    private static Points Weight(JsonElement root) => Number(Required(root, "weight"), "weight") is > 0 and var weight
        ? new Points(weight)
        : throw new JsonException("weight 应当大于0。");

    private static JsonDocument Document(string line)
    {
        try
        {
            return JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
        }
        catch (JsonException cause)
        {
            throw new JsonException("这一行不是完整的 JSON。", cause);
        }
    }

    private static ImmutableArray<RuleFacts> Probed(JsonElement probes) => probes.ValueKind == JsonValueKind.Array
        ? [.. probes.EnumerateArray().Select(Facts)]
        : throw new JsonException("probes 应当是数组。");

    private static RuleFacts Facts(JsonElement probe)
    {
        var facts = RuleFacts.None;
        if (probe.ValueKind != JsonValueKind.Object)
            throw new JsonException("probes 的每一项应当是对象。");
        foreach (var property in probe.EnumerateObject())
            facts = With(facts, probe, property.Name, property.Value);
        return facts;
    }

    private static RuleFacts With(RuleFacts facts, JsonElement probe, string name, JsonElement value) => name switch
    {
        "value" => facts with { Value = Number(value, name) },
        "count" => facts with { Count = Number(value, name) },
        "met" => facts with { Met = new Met(Number(value, name), Number(Required(probe, "of"), "of")) },
        "of" => facts,
        "grade" => facts with { Grade = value.ValueKind == JsonValueKind.String ? value.GetString() : throw new JsonException("grade 应当是文字。") },
        "items" => facts with { Items = Each(value, name).ToImmutableDictionary(item => item.Name, item => IsTrue(item.Value, name)) },
        "counts" => facts with { Counts = Each(value, name).ToImmutableDictionary(item => item.Name, item => Number(item.Value, name)) },
        "values" => facts with { Values = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => Number(item, name))] : throw new JsonException("values 应当是数组。") },
        "veto" => facts with { Veto = IsTrue(value, name) },
        _ => throw new JsonException($"不认识的输入“{name}”；可用 value、count、met 与 of、grade、items、counts、values、veto。"),
    };

    private static JsonElement.ObjectEnumerator Each(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : throw new JsonException($"{name} 应当是对象。");

    private static bool IsTrue(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"{name} 应当是 true 或 false。"),
    };

    private static decimal Number(JsonElement value, string name) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
        ? number
        : throw new JsonException($"{name} 应当是数字。");

    private static JsonElement Required(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : throw new JsonException($"缺少 {name}。");

    private static string Text(JsonElement element, string name) =>
        Required(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? "" : throw new JsonException($"{name} 应当是文字。");

    private static string? Optional(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.ToString()
        : null;
}
