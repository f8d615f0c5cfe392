using System.Text.Json;
using System.Text.Json.Serialization;
using Jiheng.Indicators.Standards;

namespace Jiheng.Web.Scores;

/// <summary>判定存取。Facts of one indicator as one column holds them.</summary>
public static class FactsJson
{
    public static RuleFacts Read(string stored) =>
        stored.Length == 0 ? RuleFacts.None : JsonSerializer.Deserialize(stored, FactsJsonContext.Default.RuleFacts) ?? RuleFacts.None;

    public static string Write(RuleFacts facts) => facts == RuleFacts.None ? "" : JsonSerializer.Serialize(facts, FactsJsonContext.Default.RuleFacts);
}

/// <summary>判定的序列化。</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RuleFacts))]
public sealed partial class FactsJsonContext : JsonSerializerContext;
