using System.Collections.Immutable;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Quantities;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Documents.Forms;

/// <summary>A section of a report: what was written for it, or else the sentences its outline has, as far as there are figures for them.</summary>
internal sealed class SectionWords(DocumentFacts facts, FieldRuns runs)
{
    /// <summary>Its paragraphs; none for a section that may be left out and has nothing.</summary>
    public ImmutableArray<WordBlock> Paragraphs(SectionOutline section)
    {
        if (facts.Texts.Sections.GetValueOrDefault(section.Id) is { Length: > 0 } written)
            return [.. DraftPiece.Paragraphs(written, facts.Names, facts.Values).Select(paragraph => Body([.. paragraph.Select(piece => new WordRun(piece.Text, piece.Value is FieldValue.Missing))]))];
        ImmutableArray<WordBlock> made = [.. Sentences(section), .. section.ListsDeductions ? Deductions() : []];
        return made.IsEmpty && section.IsRequired ? [Body([Missing(section.Name)])] : made;
    }

    private static WordBlock.Paragraph Body(ImmutableArray<WordRun> words) => new(words, WordLook.Body);

    private static WordRun Missing(string what) => new($"【暂缺：{what}】", IsMissing: true);

    // A sentence of which nothing is known is not printed; what it lacks is named behind the others.
    private IEnumerable<WordBlock> Sentences(SectionOutline section)
    {
        var (said, missing, none) = (ImmutableArray.CreateBuilder<WordRun>(), new List<string>(), new List<string>());
        foreach (var sentence in section.Sentences)
        {
            var values = runs.Fields(sentence).Select(runs.Value).ToList();
            missing.AddRange(values.OfType<FieldValue.Missing>().Select(value => value.Name));
            none.AddRange(values.OfType<FieldValue.NotApplicable>().Select(value => value.Name));
            if (values.All(value => value is FieldValue.Known))
                said.AddRange(runs.Sentence(sentence));
        }
        if (none.Count > 0)
            said.Add(new($"本单位没有{string.Join('、', none.Distinct(StringComparer.Ordinal))}。"));
        if (missing.Count > 0)
            said.Add(Missing(string.Join('、', missing.Distinct(StringComparer.Ordinal))));
        if (said.Count > 0)
            yield return Body(said.ToImmutable());
    }

    private IEnumerable<WordBlock> Deductions() => facts.Score.Indicators.Where(score => score.Lost is { Value: > 0m }).Select((score, at) => Deduction(score, at + 1));

    private WordBlock.Paragraph Deduction(IndicatorScore score, int number)
    {
        var calculation = facts.CalculationOf(score) is { } working ? $"{working}；" : "";
        return Body([new($"{Numerals.Plain(number)}.“{score.Indicator.Name.Replace('“', '‘').Replace('”', '’')}”分值{score.Full}，得{score.Awarded}，扣{score.Lost}。{calculation}{facts.ReasonOf(score).TrimEnd('。')}。")]);
    }
}
