using Jiheng.Indicators.Loading;

namespace Jiheng.Indicators.Definitions;

/// <summary>指标体系。What is evaluated and how it scores, as one published source has it.</summary>
public sealed record IndicatorSystem
{
    /// <summary>编号: stable, used on the command line.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>适用年度。</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>总分: full marks of the whole.</summary>
    public required Points Total { get; init; }

    public required GradeLines Grades { get; init; }

    public required NotApplicablePolicy NotApplicable { get; init; }

    /// <summary>不足一个单位, where a standard does not say.</summary>
    public required Standards.StartedUnit StartedUnit { get; init; }

    /// <summary>得分小数位: an indicator's score is rounded once, to this many decimals.</summary>
    public required int Decimals { get; init; }

    public required LegalBasis Basis { get; init; }

    /// <summary>说明: what the source leaves open, shown with every score.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public required ImmutableArray<Dimension> Dimensions { get; init; }

    public required Location Where { get; init; }

    /// <summary>内容指纹: SHA-256 of the files it was read from, so that a score can be reproduced years later.</summary>
    public required string ContentHash { get; init; }

    public IEnumerable<Indicator> Indicators => Dimensions.SelectMany(dimension => dimension.Groups).SelectMany(group => group.Indicators);
}

/// <summary>一级指标。</summary>
/// <param name="Full">Nothing where the source does not publish weights.</param>
public sealed record Dimension(string Name, Points? Full, ImmutableArray<Group> Groups);

/// <summary>二级指标。</summary>
/// <param name="Full">Nothing where the source does not publish weights.</param>
public sealed record Group(string Name, Points? Full, ImmutableArray<Indicator> Indicators);

/// <summary>评价对象：部门整体支出、项目支出。</summary>
public enum Subject { DepartmentExpenditure, ProjectExpenditure }

/// <summary>不适用指标的处理：剔除后折算、剔除不折算、计满分。</summary>
public enum NotApplicablePolicy { RemoveAndRescale, RemoveOnly, FullMarks }

/// <summary>依据。The document, the place in it, and its words where they matter.</summary>
public sealed record LegalBasis(string Document, string Place, string? Quote = null);
