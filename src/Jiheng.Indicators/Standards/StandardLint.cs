namespace Jiheng.Indicators.Standards;

/// <summary>标准提示。Something about a standard that its author may not have meant.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">One sentence with the numbers.</param>
public sealed record StandardLint(LintKind Kind, string Message);

/// <summary>提示种类：空档、重叠、到不了的档、最高档低于分值、最高档高于分值、没有写明扣到几分为止、另一侧没有写明、方向相反、零除以零。</summary>
public enum LintKind
{
    /// <summary>空档: values that no band holds.</summary>
    Gap,

    /// <summary>重叠: values that two bands hold, with different points.</summary>
    Overlap,

    /// <summary>到不了的档: no value gets there.</summary>
    Unreachable,

    /// <summary>最高档低于分值。</summary>
    BestBelowWeight,

    /// <summary>最高档高于分值。</summary>
    BestAboveWeight,

    /// <summary>没有写明扣到几分为止: deductions go on under 0.</summary>
    NoFloor,

    /// <summary>另一侧没有写明: values on the other side of the standard have no score.</summary>
    FarSideUnsaid,

    /// <summary>方向相反: points fall and rise again while the value rises.</summary>
    WrongDirection,

    /// <summary>零除以零: a rate with nothing to divide by is taken as not applicable; the sentence does not say.</summary>
    ZeroByZero,
}
