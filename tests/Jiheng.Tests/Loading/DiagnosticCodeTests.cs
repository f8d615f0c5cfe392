using System.Text.RegularExpressions;

namespace Jiheng.Tests.Loading;

public sealed partial class DiagnosticCodeTests
{
    [GeneratedRegex("“[^”]*”", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted { get; }

    public static IEnumerable<TheoryDataRow<int>> Rows =>
        Provocations.All.Select((provocation, i) => new TheoryDataRow<int>(i) { TestDisplayName = provocation.ToString() });

    [Theory, MemberData(nameof(Rows))]
    public void A_wrong_text_is_reported_under_its_code_with_its_line_and_only_that(int row)
    {
        var expected = Provocations.All[row];

        var problems = expected.Problems();

        var problem = Assert.Single(problems, problem => problem.Code == expected.Code);
        Assert.True(expected.Line == problem.Where.Line && problem.Message.Contains(expected.Words, StringComparison.Ordinal), problem.ToString());
        Assert.True(problems.Length == 1 || expected.Code == "JH122", string.Join('\n', problems));
    }

    [Fact]
    public void Every_code_has_a_text_that_provokes_it() =>
        Assert.Empty(Provocations.AllCodes.Except(Provocations.All.Select(provocation => provocation.Code)));

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Equal(Provocations.AllCodes.Distinct(), Provocations.AllCodes);

    [Theory, MemberData(nameof(Rows))]
    public void A_message_is_one_polite_Chinese_sentence_with_the_remedy(int row)
    {
        foreach (var problem in Provocations.All[row].Problems())
        {
            Assert.Matches("[。？]$", problem.Message);
            Assert.DoesNotMatch("[^（“][!！]|[\n\r]|JH[0-9]|Exception|invalid|。。|“”", problem.Message);
            Assert.True(Quoted.Replace(problem.Message, "").Count(c => c is '。' or '？') == 1, problem.Message);
        }
    }
}
