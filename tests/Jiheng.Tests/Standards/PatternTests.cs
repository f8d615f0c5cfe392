using System.Reflection;
using System.Text.RegularExpressions;
using Jiheng.Indicators.Standards.Reading;

namespace Jiheng.Tests.Standards;

/// <summary>What is worked out from the patterns of consequences, so that they are not tried in vain: it must never pass over a match.</summary>
public sealed class PatternTests
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [Theory]
    [InlineData("不得分", "完成的得2分，否则不得分。", 9)]
    [InlineData("得分|扣分", "先扣分，后得分", 5)]
    [InlineData("每(?:超|少)1个", "每超1个扣1分", 0)]
    [InlineData("每[超少]?1个", "每1个", 0)]
    [InlineData("(?:该项)?不得分", "不得分", 0)]
    [InlineData("得[①-⑳]分", "得①分", 0)]
    [InlineData("扣+完", "扣完为止", 0)]
    [InlineData(@"(?<!不)得(?=\d分)", "得3分", 0)]
    [InlineData("扣完", "得3分", -1)]
    [InlineData(@"扣\w分", "没有", 2)]
    public void A_match_begins_nowhere_behind_the_last_of_its_words(string pattern, string text, int last) =>
        Assert.Equal(last, NeededWords.Of(new(pattern, Options)).LastPlace(new SearchedText(text)));

    [Theory]
    [InlineData("得分|扣分", "得扣")]
    [InlineData("(?:该项)?不得分", "该不")]
    [InlineData("[超少]*1个", "超少1")]
    [InlineData(@"\G(?!不)得", "得")]
    [InlineData("(?:甲?|乙)丙", "甲乙丙")]
    [InlineData(@"\d分", "0123456789")]
    [InlineData("[^分]得", "0123456789得扣超少甲乙丙该项不个完")]
    [InlineData(@"\w分", "0123456789得扣分超少甲乙丙该项不个完")]
    public void A_match_begins_with_one_of_these_characters(string pattern, string beginnings)
    {
        var first = FirstCharacters.Of(new(pattern, Options));

        Assert.Equal(beginnings.Order(), "0123456789得扣分超少甲乙丙该项不个完".Where(first.Contains).Order());
    }

    [Theory, InlineData("得分", RegexOptions.IgnoreCase), InlineData("(?(甲)乙|丙)得", Options), InlineData("[得-[得]]分", Options), InlineData(@"\p{L}分", Options)]
    public void Of_a_pattern_that_is_not_understood_nothing_is_ruled_out(string pattern, RegexOptions options)
    {
        var regex = new Regex(pattern, options);

        Assert.True(FirstCharacters.Of(regex).Contains('零'));
        Assert.Equal(2, NeededWords.Of(regex).LastPlace(new SearchedText("没有")));
    }

    [Fact]
    public void No_match_in_any_standard_of_the_gold_sets_is_passed_over()
    {
        ImmutableArray<Regex> patterns = [.. typeof(ConsequencePatterns).GetProperties(BindingFlags.Static | BindingFlags.Public).Where(each => each.PropertyType == typeof(Regex)).Select(each => (Regex)each.GetValue(null)!)];
        var all = patterns.Select(pattern => (Pattern: pattern, First: FirstCharacters.Of(pattern), Needed: NeededWords.Of(pattern))).ToList();
        var matches = 0;
        foreach (var text in GoldLine.All.Select(line => FullWidth.Fold(line.Line.Standard.Text)).Distinct())
        {
            foreach (var (pattern, first, needed) in all)
            {
                for (var at = 0; at < text.Length; at++)
                {
                    if (pattern.Match(text, at) is not { Success: true, Length: > 0 } match || match.Index != at)
                        continue;
                    matches++;
                    Assert.True(first.Contains(text[at]), $"{pattern} at {at} of {text}");
                    Assert.True(at <= needed.LastPlace(new SearchedText(text)), $"{pattern} at {at} of {text}");
                }
            }
        }
        Assert.True(matches > 1000, $"{matches} matches");
    }

    [Fact]
    public void No_rewriting_and_nothing_a_rule_has_no_place_for_is_passed_over()
    {
        ImmutableArray<Regex> patterns =
        [
            .. NumeralRewriting.Rules.Select(rule => rule.Pattern),
            .. typeof(HalfRead).GetProperties(BindingFlags.Static | BindingFlags.NonPublic).Where(each => each.PropertyType == typeof(Regex)).Select(each => (Regex)each.GetValue(null)!),
        ];
        var all = patterns.Select(pattern => (Pattern: pattern, Needed: NeededWords.Of(pattern))).ToList();
        var passedOver = 0;
        foreach (var text in GoldLine.All.Select(line => line.Line.Standard.Text).SelectMany(printed => new[] { FullWidth.Fold(printed), NormalText.Of(printed).Text }).Distinct())
        {
            var searched = new SearchedText(text);
            foreach (var (pattern, needed) in all)
            {
                if (needed.LastPlace(searched) >= 0)
                    continue;
                passedOver++;
                Assert.False(pattern.IsMatch(text), $"{pattern} of {text}");
            }
        }
        Assert.True(passedOver > 1000, $"{passedOver} passed over");
    }
}
