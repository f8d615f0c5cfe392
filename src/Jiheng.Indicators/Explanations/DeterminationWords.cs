using System.Diagnostics;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Indicators.Explanations;

/// <summary>判定用语。What an indicator asks a person to find out, and the word it is entered under.</summary>
internal static class DeterminationWords
{
    /// <summary>“①②是否符合，“各次数”里的⑥（发现少1项），没有发生填0”; a veto that nobody enters has not come about, so it is not asked for.</summary>
    public static string Of(Indicator indicator)
    {
        var asked = AskedFacts.Of(indicator);
        var items = asked.OfType<AskedFact.Item>().Select(item => item.Label).ToList();
        var counts = asked.OfType<AskedFact.Count>().Where(count => !count.Labels.IsEmpty).ToList();
        var others = asked.Where(fact => fact is not AskedFact.Values and not AskedFact.Item and not AskedFact.Count { Labels.IsEmpty: false } and not AskedFact.Veto and not AskedFact.Rates);
        IEnumerable<string> words =
        [
            .. asked.OfType<AskedFact.Values>().Select(Of),
            items.Count > 0 ? $"{Labels(items)}是否符合" : "",
            counts.Count > 0 ? Counted(counts) : "",
            .. others.Select(Of),
            asked.OfType<AskedFact.Rates>().Any() ? asked.OfType<AskedFact.Targets>().Any() ? "或“各项”完成率" : "“各项”完成率" : "",
        ];
        return string.Join('，', words.Where(each => each.Length > 0));
    }

    private static string Of(AskedFact fact) => fact switch
    {
        AskedFact.Values values => $"“各项”（按{string.Concat(values.Parts.Select(part => part.Label))}的次序填数值）",
        AskedFact.Count count => $"“次数”（{count.Text}，没有发生填0）",
        AskedFact.Value => "“值”",
        AskedFact.Grade grade => $"“等次”（{string.Join('、', grade.Choices)}）",
        AskedFact.Targets => "“达成”和“总数”",
        AskedFact.Given given => $"“给分”（{given.Lowest}至{given.Highest}）和理由",
        _ => throw new UnreachableException($"{fact}"),
    };

    private static string Counted(List<AskedFact.Count> counts) =>
        $"“各次数”里的{string.Join('、', counts.Select(count => $"{Labels(count.Labels)}（{count.Text}）"))}，没有发生填0";

    // ①至④ where none is left out, ②③⑤ otherwise.
    private static string Labels(IReadOnlyList<string> labels) =>
        labels.Count > 2 && labels.Select((label, index) => label == Standards.Labels.Circled(index)).All(isNext => isNext) ? $"{labels[0]}至{labels[^1]}" : string.Concat(labels);
}
