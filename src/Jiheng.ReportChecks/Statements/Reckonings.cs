namespace Jiheng.ReportChecks.Statements;

/// <summary>常用演算。The few computations reports make.</summary>
internal static class Reckonings
{
    /// <summary>part ÷ base.</summary>
    public static Reckoning Ratio(StatementForm form, Mention stated, Mention part, Mention whole, TextSpan span) => new(
        form, stated.Amount, [part.Amount, whole.Amount],
        numbers => numbers[1] == 0m ? null : numbers[0] / numbers[1],
        $"{part.Amount}÷{whole.Amount}×100%", span);

    public static Reckoning Sum(StatementForm form, PrintedAmount total, ImmutableArray<PrintedAmount> parts, TextSpan span) => new(
        form, total, parts, numbers => numbers.Sum(), string.Join('+', parts.Select(part => part.ToString())), span);

    /// <summary>now − before, the larger less the smaller where the words say which way.</summary>
    public static Reckoning Difference(Mention stated, Mention larger, Mention smaller, TextSpan span) => new(
        StatementForm.Difference, stated.Amount, [larger.Amount, smaller.Amount], numbers => numbers[0] - numbers[1], $"{larger.Amount}-{smaller.Amount}", span);

    /// <summary>The change against what there was before it: change ÷ (now ∓ change).</summary>
    public static Reckoning GrowthByChange(Mention rate, Mention now, Mention change, bool up, TextSpan span) => new(
        StatementForm.Growth, rate.Amount, [change.Amount, now.Amount],
        numbers =>
        {
            var before = up ? numbers[1] - numbers[0] : numbers[1] + numbers[0];
            return before <= 0m ? null : numbers[0] / before;
        },
        $"{change.Amount}÷({now.Amount}{(up ? '-' : '+')}{change.Amount})×100%", span);

    /// <summary>(now − before) ÷ before, or (before − now) ÷ before.</summary>
    public static Reckoning Growth(Mention rate, Mention now, Mention before, bool up, TextSpan span) => new(
        StatementForm.Growth, rate.Amount, [now.Amount, before.Amount],
        numbers => numbers[1] <= 0m ? null : (up ? numbers[0] - numbers[1] : numbers[1] - numbers[0]) / numbers[1],
        up ? $"({now.Amount}-{before.Amount})÷{before.Amount}×100%" : $"({before.Amount}-{now.Amount})÷{before.Amount}×100%", span);
}
