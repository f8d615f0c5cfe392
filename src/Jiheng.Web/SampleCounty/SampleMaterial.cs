using Jiheng.Indicators.Definitions;
using Jiheng.Web.Evaluations;

namespace Jiheng.Web.SampleCounty;

/// <summary>示例县素材。What the sample county is made of besides published figures: its units, typical figures, texts. Content, not code.</summary>
/// <param name="County">县名.</param>
/// <param name="Departments">部门, whose figures are those of published reports.</param>
/// <param name="Units">单位, whose figures are those of their type, enlarged.</param>
/// <param name="Texts">文字.</param>
/// <param name="Paper">示例材料, the content of every file of evidence.</param>
public sealed record SampleMaterial(string County, ImmutableArray<SampleUnit> Departments, ImmutableArray<SampleUnit> Units, SampleTexts Texts, ImmutableArray<byte> Paper);

/// <summary>示例单位。</summary>
/// <param name="System">指标体系编号 of the published report; nothing where the figures are made from the type.</param>
/// <param name="Name">Without the county.</param>
/// <param name="Type">类型.</param>
/// <param name="Section">业务股.</param>
/// <param name="Stage">环节 it has come to this year.</param>
/// <param name="Size">规模: how many times as large as the typical unit.</param>
/// <param name="Department">主管部门, by name; nothing for a department of its own.</param>
/// <param name="Duties">职责.</param>
/// <param name="Work">重点工作.</param>
/// <param name="WorkBefore">上年重点工作.</param>
public sealed record SampleUnit(
    string? System, string Name, TypicalUnit Type, string Section, Stage Stage, decimal Size, string? Department, string Duties, string Work, string WorkBefore);

/// <summary>典型单位。Figures of one kind of unit over three years, of which each follows from the one before.</summary>
/// <param name="Name">类型.</param>
/// <param name="Figures">This year's value first.</param>
public sealed record TypicalUnit(string Name, ImmutableArray<(DataElement Element, ImmutableArray<decimal> Years)> Figures)
{
    public const int Years = 3;
}

/// <summary>示例文字。</summary>
/// <param name="Sections">章节文字 by section, for figures of a type.</param>
/// <param name="OwnSections">章节文字 of the departments that have a system of their own, by system.</param>
/// <param name="Reasons">扣分原因 by indicator.</param>
/// <param name="OtherReason">For every other indicator.</param>
/// <param name="Files">佐证材料.</param>
public sealed record SampleTexts(
    ImmutableDictionary<string, string> Sections, ImmutableDictionary<string, ImmutableDictionary<string, string>> OwnSections,
    ImmutableDictionary<string, SampleReason> Reasons, SampleReason OtherReason, ImmutableArray<SampleFile> Files);

/// <summary>示例扣分原因。Why an indicator lost points, what the report says of it, and what is done about it.</summary>
public sealed record SampleReason(string Deduction, string Problem, string Measure);

/// <summary>示例材料的一份。</summary>
/// <param name="Material">所需材料 it is; empty for any other.</param>
public sealed record SampleFile(string Name, string Material, string Page, ImmutableArray<string> Indicators);
