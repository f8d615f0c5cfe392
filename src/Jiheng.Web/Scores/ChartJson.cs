using System.Text.Json.Serialization;

namespace Jiheng.Web.Scores;

/// <summary>图表的一条。One dimension against its full mark, with last year's points and the middle of the peers where there are any.</summary>
public sealed record DimensionBar(string Name, decimal? Full, decimal Points, decimal? LastYear, decimal? Peers);

/// <summary>趋势图的一点。</summary>
public sealed record TrendPoint(int Year, decimal Points);

/// <summary>图表数据的序列化。</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DimensionBar[]))]
[JsonSerializable(typeof(TrendPoint[]))]
public sealed partial class ChartJson : JsonSerializerContext;
