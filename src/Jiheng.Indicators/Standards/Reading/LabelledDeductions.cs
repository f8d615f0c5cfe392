namespace Jiheng.Indicators.Standards.Reading;

/// <summary>逐条扣分。“1.未建立的扣4分，不完善的扣2分；2.未配备的，每少1人扣1分”: the numbers only order what is taken from the whole.</summary>
internal static class LabelledDeductions
{
    /// <summary>The deductions as one; nothing unless every item takes points and none earns any.</summary>
    public static ScoringRule? Read(string text, int offset, Points weight, ReadingContext context)
    {
        if (LabelledText.Split(text, label => label) is not { } labelled || !(labelled.Items.All(item => OnlyTakes(item.Body, weight)) || TakesBehind(labelled, weight)) || !ClauseReader.Read(labelled.Prefix, 0, weight, out _).IsEmpty)
            return null;
        var joined = TakesBehind(labelled, weight) ? labelled.Suffix.TrimStart('。', ';', ',') : string.Concat(labelled.Items.Select(item => item.Body.Trim('。', ';', ',', ' ') + ";")) + labelled.Suffix.TrimStart('。', ';', ',');
        return RuleReader.ReadSentence(joined, offset, weight, context) is ScoringRule.PerOccurrence rule ? rule : null;
    }

    // “(1)无越级上访；(2)建立台账。出现越级上访，一次扣5分；未建立台账扣2分”: what is asked for, and then what is taken, each case with its own points.
    private static bool TakesBehind(LabelledText labelled, Points weight) =>
        labelled.Items.All(item => ClauseReader.Read(item.Body, 0, weight, out _).IsEmpty) && OnlyTakes(labelled.Suffix, weight)
        && ClauseReader.Read(labelled.Suffix, 0, weight, out _) is { Length: > 1 } cases && cases.All(clause => ClauseTerms.IsTerm(clause.What) || (clause.Lead.Length > 3 && clause.Lead.IndexOf('项', StringComparison.Ordinal) < 0));

    private static bool OnlyTakes(string item, Points weight) =>
        ClauseReader.Read(item, 0, weight, out _).Where(clause => clause.What is not Consequence.Floor { Amount.Over: 0m }).ToList() is { Count: > 0 } clauses
        && clauses.TrueForAll(clause => clause.What is Consequence.Loss || (clause.What is Consequence.Step { Sign: -1 } step && StepReader.Read(step) is { Unit: not "%" }));
}
