using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Jiheng.Indicators.Claims;
using Jiheng.Indicators.Explanations;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Scores;

/// <summary>自评对照 JSON。</summary>
internal sealed class ClaimJson(Utf8JsonWriter json)
{
    public void Write(ClaimReport report, SystemScore score, ImmutableArray<IndicatorExplanation> explanations)
    {
        json.WriteStartObject("claims");
        json.WriteStartArray("indicators");
        foreach (var explanation in explanations)
        {
            if (report.Indicators.FirstOrDefault(each => ReferenceEquals(each.Score, explanation.Score)) is { } claim)
                Indicator(claim, explanation);
        }
        json.WriteEndArray();
        json.WriteStartArray("summary");
        foreach (var line in ClaimWriter.Summary(report, score))
            json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Indicator(IndicatorClaim claim, IndicatorExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Score.Indicator.Id);
        json.Points("claimed", claim.Claim.Points);
        json.WriteString("verdict", Verdict(claim.Verdict));
        json.WriteString("reason", ClaimWriter.Reason(claim, explanation));
        json.WriteString("agreement", claim.Result?.Agreement is { } agreement ? ContractNames.Of(agreement) : null);
        json.WriteString("source", claim.Claim.Source);
        json.WriteEndObject();
    }

    private static string Verdict(Verdict verdict) => verdict switch
    {
        Indicators.Claims.Verdict.Supported => "supported",
        Indicators.Claims.Verdict.NotSupported => "notSupported",
        Indicators.Claims.Verdict.NotAttainable => "notAttainable",
        Indicators.Claims.Verdict.NotComputable => "notComputable",
        _ => throw new UnreachableException($"{verdict}"),
    };
}
