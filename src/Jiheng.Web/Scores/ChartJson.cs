using System.Text.Json.Serialization;

namespace Jiheng.Web.Scores;

/// <summary>图表的一条。One dimension against what counts of it, with last year's points and the middle of the peers where there are any.</summary>
/// <param name="Full">分值, with what does not apply.</param>
/// <param name="Counted">分值 without it: what rates are over.</param>
/// <param name="Rate">得分率, between nought and one; every year and every peer over what counted for it.</param>
public sealed record DimensionBar(string Name, decimal? Full, decimal? Counted, decimal Points, decimal? Rate, decimal? LastYear, decimal? LastYearRate, decimal? Peers, decimal? PeersRate);

/// <summary>趋势图的一点。</summary>
public sealed record TrendPoint(int Year, decimal Points);

/// <summary>图表数据的序列化。</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DimensionBar[]))]
[JsonSerializable(typeof(TrendPoint[]))]
public sealed partial class ChartJson : JsonSerializerContext;
