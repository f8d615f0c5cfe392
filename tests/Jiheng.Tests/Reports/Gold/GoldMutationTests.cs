using System.Globalization;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;

namespace Jiheng.Tests.Reports.Gold;

/// <summary>Reports with one number changed: beyond what its digits allow it should be said, within it nothing may be.</summary>
public sealed class GoldMutationTests(ITestOutputHelper output)
{
    /// <summary>More are tried with JIHENG_MUTATIONS=100.</summary>
    private const int ForEachReport = 2;

    private const int Seed = 20_261_121;

    private static int Many => int.TryParse(Environment.GetEnvironmentVariable("JIHENG_MUTATIONS"), CultureInfo.InvariantCulture, out var many) ? many : ForEachReport;

    /// <param name="Said">The errors and doubts the report has that it did not have before.</param>
    /// <param name="Otherwise">The calculation the changed number was taken for, where nothing is said.</param>
    private sealed record Mutation(string Report, GoldClaim Claim, string Changed, string? Said, string? Otherwise)
    {
        public bool IsReported => Said is not null;

        public override string ToString() => $"{Report} {Claim.Form} {Claim.Quote} → {Changed}: {Said ?? Otherwise}";
    }

    [Fact]
    public void A_number_printed_with_a_digit_less_is_hardly_ever_doubted()
    {
        // Points are exact: a score with a digit less is another score, and its total no longer adds up.
        var mutations = All((claim, chance) => claim.Form == "rule" ? null : Shorter(claim.Number));

        var alarmed = mutations.FindAll(mutation => mutation.IsReported);

        output.WriteLine($"{mutations.Count} numbers with a digit less, {alarmed.Count} reported\n{string.Join('\n', alarmed)}");
        Assert.True(alarmed.Count * 100 <= mutations.Count, string.Join('\n', alarmed));
    }

    [Fact]
    public void A_number_with_another_digit_is_reported_for_the_most_part_and_hardly_ever_taken_for_right()
    {
        var mutations = All((claim, chance) => Another(claim.Number, chance));

        var reported = mutations.FindAll(mutation => mutation.IsReported);
        var taken = mutations.FindAll(mutation => mutation.Otherwise is not null);

        foreach (var form in mutations.GroupBy(mutation => mutation.Claim.Form).OrderBy(form => form.Key, StringComparer.Ordinal))
            output.WriteLine($"{form.Key}: {form.Count(mutation => mutation.IsReported)} of {form.Count()}");
        output.WriteLine($"{mutations.Count} numbers with another digit, {reported.Count} reported, {taken.Count} explained otherwise\n{string.Join('\n', mutations.Except(reported))}");
        Assert.True(reported.Count * 5 >= mutations.Count * 2, $"{reported.Count} of {mutations.Count}");
    }

    private static List<Mutation> All(Func<GoldClaim, Random, string?> change) =>
        [.. GoldReport.All.AsParallel().AsOrdered().SelectMany(report => Of(report, change))];

    // No number is changed twice in the same way: short reports have fewer than asked for.
    private static IEnumerable<Mutation> Of(GoldReport report, Func<GoldClaim, Random, string?> change)
    {
        var chance = new Random(Seed);
        var before = report.Check();
        var claims = report.Claims.Where(claim => claim is { Holds: true, IsUnsure: false, Number.Length: > 3 } && IsNumber(claim) && Explained(before, claim) is not null).ToArray();
        return Enumerable.Range(0, claims.Length == 0 ? 0 : Many * 3)
            .Select(_ => claims[chance.Next(claims.Length)])
            .Select(claim => (Claim: claim, Changed: change(claim, chance)))
            .Where(pick => pick.Changed is not null)
            .Distinct()
            .Take(Many)
            .Select(pick => Tried(report, before, pick.Claim, pick.Changed ?? ""));
    }

    private static Mutation Tried(GoldReport report, CheckedReport before, GoldClaim claim, string changed)
    {
        var after = report.CheckAs(Changed(report.Source, claim, changed));
        var said = Serious(after).Count() > Serious(before).Count() ? string.Join(' ', Serious(after).Except(Serious(before))) : null;
        return new(report.Name, claim, changed, said, said is null ? Explained(after, claim)?.Working : null);
    }

    private static Statement? Explained(CheckedReport report, GoldClaim claim) =>
        report.Statements.FirstOrDefault(statement => statement.At.Start < claim.At.End && claim.At.Start < statement.At.End);

    private static IEnumerable<string> Serious(CheckedReport report) => report.Findings.Where(finding => finding.Severity != Severity.Hint).Select(finding => finding.Message);

    private static bool IsNumber(GoldClaim claim) => claim.Quote.Contains($"【{claim.Number}】", StringComparison.Ordinal);

    private static string Changed(string source, GoldClaim claim, string number)
    {
        var plain = claim.Quote.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);
        return source.Replace(plain, claim.Quote.Replace($"【{claim.Number}】", number, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // 98.43 is 98.4: a wider interval around the same number.
    private static string? Shorter(string number)
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
