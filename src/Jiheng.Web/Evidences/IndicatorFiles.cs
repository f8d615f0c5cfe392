using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Data;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.Evidences;

/// <summary>指标的材料。Which files prove which indicator: those that were named for it, and those attached to the figures it is scored by.</summary>
public static class IndicatorFiles
{
    public static async Task<ILookup<string, IndicatorFile>> ReadAsync(WorkbenchDb db, Evaluation evaluation, SystemScore score, FigureDictionary dictionary, CancellationToken ct)
    {
        var links = await db.EvidenceLinks.AsNoTracking().Where(link => link.Evidence.EvaluationId == evaluation.Id)
            .Select(link => new { link.Indicator, File = new IndicatorFile(link.EvidenceId, link.Evidence.FileName, link.Page, "") }).ToListAsync(ct);
        var attached = (await db.Figures.AsNoTracking().Where(figure => figure.EvaluationId == evaluation.Id && !figure.LastYear)
            .Join(db.Evidences, figure => figure.EvidenceId, file => file.Id, (figure, file) => new { figure.Element, file.Id, file.FileName }).ToListAsync(ct))
            .ToDictionary(figure => figure.Element, figure => new IndicatorFile(figure.Id, figure.FileName, "", dictionary.Find(figure.Element)?.Name ?? figure.Element), StringComparer.Ordinal);
        var byFigure = score.Indicators.SelectMany(indicator => ElementsOf(indicator, dictionary).Where(attached.ContainsKey).Select(element => new { Indicator = indicator.Indicator.Id, File = attached[element] }));
        // What a person has named, with its page, says more than the figure.
        return links.Concat(byFigure).DistinctBy(each => (each.Indicator, each.File.EvidenceId)).ToLookup(each => each.Indicator, each => each.File, StringComparer.Ordinal);
    }

    // This year's, and what a derived one was derived from.
    private static IEnumerable<string> ElementsOf(IndicatorScore score, FigureDictionary dictionary) => score.Inputs
        .SelectMany(used => (used.Derivation?.Inputs ?? []).Prepend(used)).Where(used => !used.Reference.LastYear)
        .Select(used => FigureName.Normalise(dictionary.Find(used.Reference.Name)?.Name ?? used.Reference.Name)).Distinct(StringComparer.Ordinal);
}

/// <summary>指标的一份材料。</summary>
/// <param name="Page">页码, where it was named for the indicator.</param>
/// <param name="Figure">数据项 it is attached to; empty where it was named for the indicator itself.</param>
public sealed record IndicatorFile(Guid EvidenceId, string FileName, string Page, string Figure);
