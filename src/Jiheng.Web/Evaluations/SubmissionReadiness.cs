using System.Globalization;
using Jiheng.Web.Checks;

namespace Jiheng.Web.Evaluations;

/// <summary>送签条件。What still stands between an evaluation and its head: the errors of the self-check that are neither mended nor answered.</summary>
public sealed class SubmissionReadiness(SelfCheck selfCheck)
{
    public async Task<ImmutableArray<Obstacle>> FindAsync(Evaluation evaluation, CancellationToken ct) =>
        [.. (await selfCheck.RunAsync(evaluation, ct)).Where(item => item.IsOpenError).GroupBy(item => item.Kind, StringComparer.Ordinal).Select(kind => Of([.. kind], evaluation))];

    // One is led to its own place, several of a kind to the list of them.
    private static Obstacle Of(ImmutableArray<SelfCheckItem> items, Evaluation evaluation) => items is [var only]
        ? new(only.Message, only.Place.Address)
        : new(string.Create(CultureInfo.InvariantCulture, $"{items[0].Kind}的有{items.Length}处，请改正或者答复"), $"/evaluations/{evaluation.Id}/{EvaluationSteps.Check.Path}");
}

/// <summary>未完成事项。</summary>
/// <param name="Words">One sentence.</param>
/// <param name="Address">The page where it is done.</param>
public sealed record Obstacle(string Words, string Address);
