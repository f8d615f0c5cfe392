using FsCheck;
using FsCheck.Fluent;

namespace Jiheng.Tests.Reports.Statements;

public sealed class RoundingPropertyTests
{
    [Fact]
    public void A_share_printed_as_it_rounds_or_is_cut_stays_silent() =>
        Prop.ForAll(Amounts, pair =>
        {
            var share = pair.Part / pair.Whole * 100m;
            return !Differs(Share(pair, decimal.Round(share, 2, MidpointRounding.AwayFromZero)))
                && !Differs(Share(pair, decimal.Round(share, 2, MidpointRounding.ToZero)));
        }).Check(Seeded.Config);

    [Fact]
    public void A_share_beyond_what_the_digits_allow_is_found() =>
        Prop.ForAll(Amounts, pair =>
        {
            var share = decimal.Round(pair.Part / pair.Whole * 100m, 2, MidpointRounding.AwayFromZero);
            return Differs(Share(pair, share + 0.09m)) && (share < 0.1m || Differs(Share(pair, share - 0.09m)));
        }).Check(Seeded.Config);

    [Fact]
    public void A_sum_within_half_a_digit_of_each_part_stays_silent_and_beyond_is_found() =>
        Prop.ForAll(Amounts, pair =>
        {
            string Sum(decimal off) => $"全年支出{Printed(pair.Whole + off)}万元，其中基本支出{Printed(pair.Part)}万元，项目支出{Printed(pair.Whole - pair.Part)}万元。";
            return !Differs(Sum(0m)) && !Differs(Sum(0.01m)) && !Differs(Sum(-0.01m)) && Differs(Sum(0.02m)) && Differs(Sum(-0.02m));
        }).Check(Seeded.Config);

    private static Arbitrary<(decimal Part, decimal Whole)> Amounts { get; } = Arb.From(
        from whole in Gen.Choose(50_000, 900_000)
        from share in Gen.Choose(10, 95)
        select (Part: Math.Truncate(whole * share / 100m) / 100m, Whole: whole / 100m));

    private static string Share((decimal Part, decimal Whole) pair, decimal share) =>
        $"部门总支出{Printed(pair.Whole)}万元，其中基本支出{Printed(pair.Part)}万元，占总支出的{Printed(share)}%。";

    private static string Printed(decimal value) => value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Differs(string text) => APlainReport.Statements(text).Any(statement => statement.Agreement == Agreement.Differs);
}
