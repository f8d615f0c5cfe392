using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;
using Jiheng.Web.Evaluations;
using Jiheng.Web.Evidences;
using Jiheng.Web.Reports;
using Jiheng.Web.Scores;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例报告。Texts, reasons and evidence of one evaluation, after the points it has lost.</summary>
internal sealed class SampleReports(SampleMaterial material)
{
    private const int MostProblems = 4;

    private static readonly ImmutableArray<string> Counted = ["一是", "二是", "三是", "四是"];

    private readonly byte[] paper = [.. material.Paper];

    private readonly string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(material.Paper.AsSpan()));

    /// <param name="unit">Whose duties and work the text names.</param>
    /// <param name="isEarlier">Of an earlier year.</param>
    /// <param name="evaluation">With its campaign.</param>
    /// <param name="score">Its points.</param>
    /// <param name="at">When they were written.</param>
    public IEnumerable<ReportSection> Sections(SampleUnit unit, bool isEarlier, Evaluation evaluation, SystemScore score, DateTimeOffset at)
    {
        var texts = !isEarlier && unit.System is { } own && material.Texts.OwnSections.TryGetValue(own, out var sections) ? sections : material.Texts.Sections;
        var lost = Lost(score).OrderByDescending(each => each.Lost?.Value).Select(each => Reason(each.Indicator)).Distinct().Take(MostProblems).ToImmutableArray();
        if (lost.IsEmpty)
            lost = [material.Texts.OtherReason];
        return texts.Select(section => new ReportSection
        {
            EvaluationId = evaluation.Id,
            Section = section.Key,
            Text = section.Value.Replace("〔职责〕", unit.Duties, StringComparison.Ordinal).Replace("〔重点工作〕", isEarlier ? unit.WorkBefore : unit.Work, StringComparison.Ordinal)
                .Replace("〔问题〕", Listed(lost, reason => reason.Problem), StringComparison.Ordinal).Replace("〔措施〕", Listed(lost, reason => reason.Measure), StringComparison.Ordinal),
            ConfirmedBy = SampleFigures.By,
            ConfirmedAt = at,
            ChangedBy = SampleFigures.By,
            ChangedAt = at,
        });
    }

    /// <summary>Puts the reason of every deduction beside what was found, or in a row of its own.</summary>
    public IEnumerable<EnteredDetermination> WithReasons(Evaluation evaluation, IEnumerable<EnteredDetermination> determined, SystemScore score, DateTimeOffset at)
    {
        var rows = determined.ToDictionary(each => each.Indicator, StringComparer.Ordinal);
        foreach (var indicator in Lost(score).Select(each => each.Indicator))
        {
            if (!rows.TryGetValue(indicator.Id, out var row))
                rows[indicator.Id] = row = new() { EvaluationId = evaluation.Id, Indicator = indicator.Id, EnteredBy = SampleFigures.By, EnteredAt = at };
            row.DeductionReason = Reason(indicator).Deduction;
        }
        return rows.Values;
    }

    /// <summary>One file for every kind of evidence, linked to the indicators of the system that it proves.</summary>
    public IEnumerable<(Evidence Evidence, EvidenceContent Content, ImmutableArray<EvidenceLink> Links)> Evidence(Evaluation evaluation, IndicatorSystem system, DateTimeOffset at) =>
        material.Texts.Files.Select(file =>
        {
            var evidence = new Evidence { EvaluationId = evaluation.Id, FileName = file.Name, ContentType = EvidenceType.Of(paper)?.ContentType ?? "", Size = paper.Length, Hash = hash, Material = file.Material, AddedBy = SampleFigures.By, AddedAt = at };
            return (evidence, new EvidenceContent { EvidenceId = evidence.Id, Bytes = paper },
                file.Indicators.Where(id => system.Indicators.Any(each => each.Id == id)).Select(id => new EvidenceLink { EvidenceId = evidence.Id, Indicator = id, Page = file.Page }).ToImmutableArray());
        });

    private static IEnumerable<IndicatorScore> Lost(SystemScore score) => score.Indicators.Where(each => each.Lost > Points.Zero);

    private SampleReason Reason(Indicator indicator) => material.Texts.Reasons.GetValueOrDefault(indicator.Id) ?? material.Texts.OtherReason;

    private static string Listed(ImmutableArray<SampleReason> reasons, Func<SampleReason, string> words) =>
        reasons is [var only] ? words(only) : string.Join('\n', reasons.Select((reason, at) => Counted[at] + words(reason)));
}
