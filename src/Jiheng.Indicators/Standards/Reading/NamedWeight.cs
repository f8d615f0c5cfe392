using System.Text.RegularExpressions;

namespace Jiheng.Indicators.Standards.Reading;

/// <summary>句首的分值。“救助档案管理计2分。资料不齐扣1分，…”: the name of the indicator and its weight, before the rule.</summary>
internal static partial class NamedWeight
{
    [GeneratedRegex(@"\G[^,。;:\d]{2,20}(?:共?计|满分)(?<p>\d+(?:\.\d+)?)分[。:]", RegexOptions.CultureInvariant, RegexLimits.Milliseconds)]
    private static partial Regex Opening { get; }

    /// <summary>How many characters it takes; 0 unless what follows shares out the same weight, or only takes from it.</summary>
    public static int Length(string text, int start, Points weight)
    {
        var opening = Opening.Match(text, start);
        if (!opening.Success || Digits.Parse(opening.Groups["p"].Value) != weight.Value)
            return 0;
        var clauses = ClauseReader.Read(text[(start + opening.Length)..], 0, weight, out _).Where(clause => !ClauseTerms.IsTerm(clause.What)).ToList();
        var awards = clauses.Select(clause => clause.What).OfType<Consequence.Award>().Where(award => !award.Amount.IsShare && award.Amount != Amount.None).ToList();
        var takes = clauses.Count > 0 && clauses.TrueForAll(clause => clause.What is Consequence.Loss or Consequence.Step { Sign: -1 } || (clause.What is Consequence.Award { Amount: var none } && none == Amount.None && clauses.Count > 1));
        return takes || (awards.Count > 0 && awards.Sum(award => award.Amount.Over) == weight.Value) ? opening.Length : 0;
    }
}
