using PrintedAs = Jiheng.Indicators.Quantities.Agreement;

namespace Jiheng.ReportChecks.Statements;

/// <summary>演算。A stated number, the numbers it comes from and how: what becomes a statement once it is computed.</summary>
/// <param name="Form">How the report says it.</param>
/// <param name="Stated">The number that is checked.</param>
/// <param name="Parts">The numbers that go in, each once.</param>
/// <param name="Compute">From the parts in base units to the stated number in its base unit; nothing where it cannot be computed.</param>
/// <param name="Formula">The left side of the working.</param>
/// <param name="Span">The words.</param>
internal sealed record Reckoning(
    StatementForm Form, PrintedAmount Stated, ImmutableArray<PrintedAmount> Parts, Func<ImmutableArray<decimal>, decimal?> Compute, string Formula, TextSpan Span)
{
    public bool IsCertain { get; init; } = true;

    public string? Remark { get; init; }

    /// <summary>The words leave no other numbers to compute it from, however far off it is.</summary>
    public bool HasNoOthers { get; init; }

    /// <summary>The words name the very numbers it is of: another reading that fits does not take their place.</summary>
    public bool IsNamed { get; init; }

    /// <summary>One of several shares that were made to add up to 100: its last digit may be one off.</summary>
    public bool IsForced { get; init; }

    /// <summary>From the numbers as printed, in the base unit.</summary>
    public decimal? Point => Computed([.. Parts.Select(part => part.Number.InBase)]);

    /// <summary>Nothing where it cannot be computed or a number is only about right.</summary>
    public Agreement? Agreement
    {
        get
        {
            if (Stated.Nearness is not (Nearness.AsPrinted or Nearness.About) || Parts.Any(part => part.Nearness != Nearness.AsPrinted))
                return null;
            if (Point is not { } point || Range() is not { } range)
                return null;
            var agreement = Compare(point, range);
            return Stated.Nearness == Nearness.AsPrinted || agreement != PrintedAs.Differs ? agreement : IsAbout(point) ? PrintedAs.Rounded : null;
        }
    }

    public bool Holds => Agreement is not (null or PrintedAs.Differs);

    public bool Differs => Agreement == PrintedAs.Differs;

    public Statement? ToStatement()
    {
        if (Agreement is not { } agreement || Point is not { } point || Range() is not { } range)
            return null;
        var repairs = agreement == PrintedAs.Differs && !(Form == StatementForm.Average && Remark is not null) ? Repairing.Of(this) : [];
        if (agreement == PrintedAs.Differs && (IsOfItself || (repairs.IsEmpty && IsOfOthers(point))))
            return null;
        var shown = Shown(point, range, agreement);
        return new(KindOf(Form), Span, [.. Parts.Select(part => part.Span)], Stated.ToString(), shown, agreement, $"{Formula}={shown}")
        {
            At = Stated.Span,
            Form = Form,
            IsCertain = IsCertain && (repairs.Length > 0 || IsCredible(point)),
            Repairs = repairs,
            StatedRange = PrintedRange.Of(Stated),
            RecomputedRange = PrintedRange.Of(range, Stated),
            Gap = agreement == PrintedAs.Differs ? Apart(point) : "",
            Remark = agreement == PrintedAs.Differs ? Remark : null,
            IsNamed = IsNamed,
        };
    }

    private bool IsOfOthers(decimal point) => !HasNoOthers && IsFarOff(point) && !Slip.IsOneDigit(Stated, point);

    // “基本支出占财政拨款支出的41.15%，为3896.42万元”: the part was taken for the whole too.
    private bool IsOfItself => Form is StatementForm.Share or StatementForm.Completion && Parts is [var part, var whole] && part.Span == whole.Span;

    // A rate many times larger or smaller was not computed from these numbers; written out, it was.
    private bool IsFarOff(decimal point) =>
        Form is StatementForm.Share or StatementForm.Completion or StatementForm.Growth && Stated.Number.InBase is not 0m and var stated && (Math.Abs(point / stated) is < 1m / MostTimes or > MostTimes);

    private const decimal MostTimes = 5m;

    // Numbers this far apart are as likely numbers of two things, whatever the words say; a written equation speaks for itself.
    private bool IsCredible(decimal point) =>
        Form is StatementForm.Equation or StatementForm.ScoreTotal or StatementForm.WeightTotal or StatementForm.Count
        || Math.Abs(point - Stated.Number.InBase) <= Math.Abs(Stated.Number.InBase) * (Form is StatementForm.Parts or StatementForm.Balance or StatementForm.TableTotal ? MostApartOfSums : MostApart);

    private const decimal MostApart = 0.5m;

    private const decimal MostApartOfSums = 0.2m;

    /// <summary>Holds by the digits themselves, without the room that rounding of the parts leaves.</summary>
    public bool HoldsClosely => Point is { } point && PrintedAgreement.Of(Stated.Number, point) != PrintedAs.Differs;

    /// <summary>It is off by one of its own parts, or by a round one: the stated number is another of the parts over again, and these do not make it.</summary>
    public bool IsOffByAPart => Form is StatementForm.Parts or StatementForm.Difference && Point is { } point
        && Parts.Any(part => part.Number.InBase == Stated.Number.InBase || part.Number.InBase == Math.Abs(point - Stated.Number.InBase) || (Parts.Length == 2 && IsRound(part)));

    // 500, 2000: one digit and zeros. Added to any number it changes but one digit of it.
    private static bool IsRound(PrintedAmount part) => Digits.Of(part.Number.Quantity.Value, part.Number.Decimals).Count(digit => digit is >= '1' and <= '9') <= 1;

    /// <summary>The same with one number printed otherwise; the stated one comes after the last part.</summary>
    public Reckoning With(int index, PrintedAmount amount) =>
        index == Parts.Length ? this with { Stated = amount } : this with { Parts = Parts.SetItem(index, amount) };

    // A written product of many large numbers is no statement.
    private decimal? Computed(ImmutableArray<decimal> numbers)
    {
        try
        {
            return Compute(numbers);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static StatementKind KindOf(StatementForm form) => form switch
    {
        StatementForm.Growth => StatementKind.YearOnYear,
        StatementForm.Difference => StatementKind.Difference,
        StatementForm.ScoreTotal => StatementKind.ScoreTotal,
        StatementForm.WeightTotal => StatementKind.WeightTotal,
        StatementForm.Parts or StatementForm.TableTotal or StatementForm.Hundred or StatementForm.Count or StatementForm.Balance => StatementKind.Sum,
        _ => StatementKind.Ratio,
    };

    // “约三成”, “12%左右”: nothing says how far off it may be; what is this near is certainly meant.
    private bool IsAbout(decimal point) => Form is not (StatementForm.Parts or StatementForm.Difference or StatementForm.Balance) && Math.Abs(point - Stated.Number.InBase) <= Math.Abs(Stated.Number.InBase) * 0.03m;

    private Agreement Compare(decimal point, Interval range)
    {
        var byDigits = PrintedAgreement.Of(Stated.Number, point);
        if (byDigits != PrintedAs.Differs)
            return byDigits;
        if (IsRoundedTwice(point))
            return PrintedAs.Rounded;
        if (range.Meets(Stated.Interval) || (IsForced && range.Meets(new(Stated.Interval.Low - Stated.LastDigit, Stated.Interval.High + Stated.LastDigit))))
            return PrintedAs.Rounded;
        return range.Meets(Cut) ? PrintedAs.Truncated : PrintedAs.Differs;
    }

    // 14.849% was 14.85% before it became 14.9%.
    private bool IsRoundedTwice(decimal point)
    {
        var (value, decimals) = (point / Stated.Unit.Factor, Stated.Number.Decimals);
        var once = decimal.Round(value, decimals + 1, MidpointRounding.AwayFromZero);
        return Stated.IsPercentage && decimal.Round(once, decimals, MidpointRounding.AwayFromZero) == Stated.Number.Quantity.Value;
    }

    // What is cut to the printed digits: from them up to, but not with, the next step. Whole counts are not cut.
    private Interval Cut
    {
        get
        {
            var stated = Stated.Number.InBase;
            if (Stated.Interval.Low == Stated.Interval.High || Form is StatementForm.Parts or StatementForm.TableTotal or StatementForm.Balance or StatementForm.Difference or StatementForm.ScoreTotal or StatementForm.WeightTotal)
                return Interval.Of(stated);
            var almost = Stated.LastDigit * 0.999_999m;
            return stated < 0m ? new(stated - almost, stated) : new(stated, stated + almost);
        }
    }

    // Every form is monotone in each of its numbers, so the two ends come from two choices of ends.
    private Interval? Range()
    {
        var points = Parts.Select(part => part.Number.InBase).ToImmutableArray();
        var low = points.ToBuilder();
        var high = points.ToBuilder();
        for (var at = 0; at < points.Length; at++)
        {
            var span = Parts[at].Interval;
            if (span.Low == span.High)
                continue;
            if (Computed(points.SetItem(at, span.Low)) is not { } atLow || Computed(points.SetItem(at, span.High)) is not { } atHigh)
                return null;
            (low[at], high[at]) = atLow <= atHigh ? (span.Low, span.High) : (span.High, span.Low);
        }
        return Computed(low.ToImmutable()) is { } least && Computed(high.ToImmutable()) is { } most ? new(least, most) : null;
    }

    // Two rates are percentage points apart.
    private string Apart(decimal point)
    {
        var unit = Stated.Unit;
        var decimals = Stated.Number.Decimals;
        var gap = Math.Abs(Stated.Number.Quantity.Value - decimal.Round(point / unit.Factor, decimals, MidpointRounding.AwayFromZero));
        return Digits.Of(gap, decimals) + (unit.Name == "%" ? "个百分点" : unit.Name);
    }

    private string Shown(decimal point, Interval range, Agreement agreement)
    {
        var unit = Stated.Unit;
        var decimals = Stated.Number.Decimals;
        var shown = Digits.Of(point / unit.Factor, decimals);
        if (agreement is PrintedAs.Exact || shown == Digits.Of(Stated.Number.Quantity.Value, decimals))
            return shown + unit.Name;
        if (agreement is PrintedAs.Truncated or PrintedAs.Differs)
            return shown + unit.Name;
        var (least, most) = (Digits.Of(range.Low / unit.Factor, decimals), Digits.Of(range.High / unit.Factor, decimals));
        return least == most ? least + unit.Name : $"{least}～{most}{unit.Name}";
    }
}
