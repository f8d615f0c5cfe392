namespace Jiheng.ReportChecks.Checking;

/// <summary>核验代码。Stable and never given a second meaning: 1xx numeric statements, 2xx scores, 3xx the report against itself, 4xx text left over or missing, 5xx publication.</summary>
public static class FindingCodes
{
    /// <summary>比率。</summary>
    public const string Ratio = "HY101";

    /// <summary>合计。</summary>
    public const string Sum = "HY102";

    /// <summary>增减率。</summary>
    public const string Growth = "HY103";

    /// <summary>差额。</summary>
    public const string Difference = "HY104";

    /// <summary>算式。</summary>
    public const string Equation = "HY105";

    /// <summary>占比合计。</summary>
    public const string Hundred = "HY106";

    /// <summary>个数与所列。</summary>
    public const string Count = "HY107";

    /// <summary>计量单位或小数点。</summary>
    public const string UnitSlip = "HY108";

    /// <summary>收支平衡。</summary>
    public const string Balance = "HY109";

    /// <summary>得分合计。</summary>
    public const string ScoreTotal = "HY201";

    /// <summary>分值合计。</summary>
    public const string WeightTotal = "HY202";

    /// <summary>得分高于分值。</summary>
    public const string AboveWeight = "HY203";

    /// <summary>等级与总分。</summary>
    public const string Grade = "HY204";

    /// <summary>评分标准给不出的得分。</summary>
    public const string Unattainable = "HY205";

    /// <summary>得分与报告写明的完成情况。</summary>
    public const string ClaimAgainstFact = "HY206";

    /// <summary>满分而没有数字。</summary>
    public const string FullWithoutFigure = "HY207";

    /// <summary>扣分而没有原因。</summary>
    public const string LossWithoutReason = "HY208";

    /// <summary>同一数字几处不一。</summary>
    public const string SameFigure = "HY301";

    /// <summary>文字与数字。</summary>
    public const string WordsAgainstNumbers = "HY302";

    /// <summary>“三公”经费的范围。</summary>
    public const string ThreePublicScope = "HY303";

    /// <summary>几份报告之间。</summary>
    public const string AcrossReports = "HY304";

    /// <summary>年度与报告年度。</summary>
    public const string Year = "HY401";

    /// <summary>模板残留。</summary>
    public const string TemplateRemains = "HY402";

    /// <summary>重复的文字。</summary>
    public const string Repeated = "HY403";

    /// <summary>目标与完成情况文字相同。</summary>
    public const string TargetIsResult = "HY404";

    /// <summary>其他单位的用语。</summary>
    public const string OtherOrganisation = "HY405";

    /// <summary>缺少应有部分。</summary>
    public const string MissingSection = "HY406";

    /// <summary>评分表空行。</summary>
    public const string BlankRows = "HY407";

    /// <summary>日期与期间。</summary>
    public const string Period = "HY408";

    /// <summary>个人信息。</summary>
    public const string Privacy = "HY501";

    /// <summary>引用文号。</summary>
    public const string Citation = "HY502";

    /// <summary>括号和引号。</summary>
    public const string Brackets = "HY503";
}
