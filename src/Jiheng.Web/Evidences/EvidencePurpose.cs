using Jiheng.Indicators.Definitions;
using Jiheng.Web.Campaigns;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Evidences;

/// <summary>材料用途。Which required material a file is, or which indicator it proves.</summary>
/// <param name="Material">Empty when it is none of the required ones.</param>
public sealed record EvidencePurpose(string Material, string? Indicator)
{
    public const string OfMaterial = "material:";
    public const string OfIndicator = "indicator:";

    private const int MostOfPage = 40;

    /// <summary>Only what the campaign or the system names; anything else is no purpose.</summary>
    public static EvidencePurpose Read(string sent, Evaluation evaluation, IndicatorSystem system) => sent switch
    {
        _ when sent.StartsWith(OfMaterial, StringComparison.Ordinal) => new(Required(evaluation.Campaign).FirstOrDefault(line => line == sent[OfMaterial.Length..]) ?? "", null),
        _ when sent.StartsWith(OfIndicator, StringComparison.Ordinal) => new("", system.Indicators.FirstOrDefault(each => each.Id == sent[OfIndicator.Length..])?.Id),
        _ => new("", null),
    };

    /// <summary>所需材料, line by line.</summary>
    public static ImmutableArray<string> Required(Campaign campaign) =>
        [.. campaign.Materials.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>页码 as typed, without what is said around it anyway.</summary>
    public static string Page(string sent) => sent.Trim().TrimStart('第').TrimEnd('页').Trim() is var page && page.Length > MostOfPage ? page[..MostOfPage] : page;
}
