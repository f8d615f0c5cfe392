using System.Globalization;
using Jiheng.ReportChecks.Checking;

namespace Jiheng.Tests.Reports.Gold;

/// <summary>Reports with one number changed: beyond what its digits allow it should be said, within it nothing may be.</summary>
public sealed class GoldMutationTests(ITestOutputHelper output)
{
    /// <summary>More are tried with JIHENG_MUTATIONS=100.</summary>
    private const int ForEachReport = 2;

    private const int Seed = 20_261_121;

    private static int Many => int.TryParse(Environment.GetEnvironmentVariable("JIHENG_MUTATIONS"), CultureInfo.InvariantCulture, out var many) ? many : ForEachReport;

    private sealed record Mutation(GoldReport Report, GoldClaim Claim, CheckedReport Before, CheckedReport After);

    [Fact]
    public void A_number_printed_with_a_digit_less_is_never_called_wrong()
    {
        var mutations = All(Shorter).ToList();

        var alarmed = mutations.Where(mutation => Errors(mutation.After) > Errors(mutation.Before)).Select(Said).ToList();

        output.WriteLine($"{mutations.Count} numbers with a digit less, {alarmed.Count} reported\n{string.Join('\n', alarmed)}");
        Assert.True(alarmed.Count * 100 <= mutations.Count, string.Join('\n', alarmed));
    }

    [Fact]
    public void A_number_with_another_digit_is_reported_for_the_most_part_and_hardly_ever_taken_for_right()
    {
        var mutations = All(Another).ToList();

        var reported = mutations.Count(mutation => Reported(mutation.After) > Reported(mutation.Before));
        var taken = mutations.FindAll(mutation => Reported(mutation.After) <= Reported(mutation.Before) && mutation.After.Statements.Any(statement => statement.At.Start < mutation.Claim.At.End && mutation.Claim.At.Start < statement.At.End));

        foreach (var form in mutations.GroupBy(mutation => mutation.Claim.Form).OrderBy(form => form.Key, StringComparer.Ordinal))
            output.WriteLine($"{form.Key}: {form.Count(mutation => Reported(mutation.After) > Reported(mutation.Before))} of {form.Count()}");
        output.WriteLine($"{mutations.Count} numbers with another digit, {reported} reported, {taken.Count} explained otherwise\n{string.Join('\n', taken.Select(Otherwise))}");
        Assert.True(reported * 5 >= mutations.Count * 2, $"{reported} of {mutations.Count}");
    }

    private static string Otherwise(Mutation mutation) => $"{mutation.Report.Name} {mutation.Claim.Quote}: {mutation.After.Statements.First(statement => statement.At.Start < mutation.Claim.At.End && mutation.Claim.At.Start < statement.At.End).Working}";

    private static int Errors(CheckedReport report) => report.Findings.Count(finding => finding.Severity == Severity.Error);

    private static int Reported(CheckedReport report) => report.Findings.Count(finding => finding.Severity != Severity.Hint);

    private static string Said(Mutation mutation) => $"{mutation.Report.Name} {mutation.Claim.Quote}: {string.Join(' ', mutation.After.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message))}";

    private static IEnumerable<Mutation> All(Func<string, Random, string?> change)
    {
        foreach (var report in GoldReport.All)
        {
            var chance = new Random(Seed);
            var before = report.Check();
            var claims = report.Claims.Where(claim => claim is { Holds: true, IsUnsure: false, Number.Length: > 3 } && IsNumber(claim) && before.Statements.Any(statement => statement.At.Start < claim.At.End && claim.At.Start < statement.At.End)).ToArray();
            foreach (var claim in Enumerable.Range(0, claims.Length == 0 ? 0 : Many).Select(_ => claims[chance.Next(claims.Length)]))
            {
                if (change(claim.Number, chance) is { } changed)
                    yield return new(report, claim, before, report.CheckAs(Changed(report.Source, claim, changed)));
            }
        }
    }

    private static bool IsNumber(GoldClaim claim) => claim.Quote.Contains($"【{claim.Number}】", StringComparison.Ordinal);

    private static string Changed(string source, GoldClaim claim, string number)
    {
        var plain = claim.Quote.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);
        return source.Replace(plain, claim.Quote.Replace($"【{claim.Number}】", number, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // 98.43 is 98.4: a wider interval around the same number.
    private static string? Shorter(string number, Random chance)
    {
        var decimals = number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1;
        return !number.Contains('.', StringComparison.Ordinal) || decimals < 2 ? null
            : decimal.Round(decimal.Parse(number, CultureInfo.InvariantCulture), decimals - 1, MidpointRounding.AwayFromZero).ToString("F" + (decimals - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    // Not the last digit: that may be one of rounding.
    private static string? Another(string number, Random chance)
    {
        var digits = Enumerable.Range(0, number.Length - 1).Where(at => char.IsAsciiDigit(number[at])).ToArray();
        var at = digits[chance.Next(digits.Length)];
        var digit = (char)('0' + ((number[at] - '0' + 1 + chance.Next(8)) % 10));
        return number[..at] + (at == 0 && digit == '0' ? '5' : digit) + number[(at + 1)..];
    }
}
