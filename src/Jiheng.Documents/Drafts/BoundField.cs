using Jiheng.Indicators.Definitions;

namespace Jiheng.Documents.Drafts;

/// <summary>数据引用。What stands between braces in the text of a report; it prints as the evaluation's own figures have it. Closed: every case is in this file.</summary>
public abstract record BoundField
{
    private BoundField() { }

    /// <summary>{数据项}, {上年:数据项}.</summary>
    public sealed record Figure(DataElement Element, bool LastYear) : BoundField;

    /// <summary>{比上年:数据项}: “增加12.3万元，增长5.6%”.</summary>
    public sealed record Change(DataElement Element) : BoundField;

    /// <summary>{比率:甲÷乙}.</summary>
    public sealed record Rate(DataElement Part, DataElement Whole) : BoundField;

    /// <summary>{得分}, {得分:过程}; nothing named for the total.</summary>
    public sealed record Awarded(string? Level) : BoundField;

    /// <summary>{分值:过程}.</summary>
    public sealed record Full(string Level) : BoundField;

    /// <summary>{等级}.</summary>
    public sealed record Grade : BoundField;

    /// <summary>{单位}.</summary>
    public sealed record UnitName : BoundField;

    /// <summary>{年度}.</summary>
    public sealed record Year : BoundField;
}
