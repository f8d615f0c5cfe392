using System.Text.Json.Serialization;

namespace Jiheng.Web.Scores;

/// <summary>图表的一条。One dimension against its full mark, with last year's points where there are any.</summary>
public sealed record DimensionBar(string Name, decimal? Full, decimal Points, decimal? LastYear);

/// <summary>图表数据的序列化。</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DimensionBar[]))]
public sealed partial class DimensionBarJson : JsonSerializerContext;
