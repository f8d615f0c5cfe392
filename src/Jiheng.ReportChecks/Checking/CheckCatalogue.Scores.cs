namespace Jiheng.ReportChecks.Checking;

public static partial class CheckCatalogue
{
    private static ImmutableArray<CheckEntry> Scores =>
    [
        new(
            FindingCodes.ScoreTotal, "得分合计", Severity.Error, FindingKind.ScoreTotal,
            "各项自评得分相加，和小计、各部分得分、总得分、折算得分比较；表里的得分和正文里的得分都算。",
            new("相加后等于写明的合计", "相加后不等于写明的合计", "没有写合计", "有的项目没有填得分，或正文没有逐项写明得分"),
            "三项分别得28、35、30分，合计写91分：28+35+30=93，相差2分。"),
        new(
            FindingCodes.WeightTotal, "分值合计", Severity.Error, FindingKind.WeightTotal,
            "各项分值相加，和上级指标写明的分值、合计行的分值比较；表里有合计行而没有写分值的，和100分比较。",
            new("相加后相等", "相加后不等", "上级指标和合计行都没有写分值", "有的项目没有写分值"),
            "“预算管理（20分）”下面四项的分值是6、6、4、3分，相加为19分，比20分少1分。"),
        new(
            FindingCodes.AboveWeight, "得分高于分值", Severity.Error, FindingKind.ScoreTotal,
            "每一项的自评得分和它自己的分值比较；加分项不比。",
            new("得分不高于分值", "得分高于分值", "加分项、扣分项", "没有写分值或得分"),
            "“资产管理规范性”分值4分，自评得分5分。"),
        new(
            FindingCodes.Grade, "等级与总分", Severity.Error, FindingKind.InternalContradiction,
            "总得分按报告写明的分数线应属的等级，和报告写的等级比较；报告没有写分数线的，按90、80、60分，并作为疑点。",
            new("等级和总分相符", "等级和总分不符", "没有写等级", "同一处有几个总分，或没有写总分"),
            "总得分88.6分，等级写“优”；按90、80、60分的分数线属于“良”。"),
        new(
            FindingCodes.Unattainable, "评分标准给不出的得分", Severity.Error, FindingKind.ClaimAgainstRule,
            "读懂同一行的评分标准，列出它可能给出的全部得分，看自评得分在不在里面；标准本身有歧义的作为疑点。",
            new("自评得分是标准给得出的", "自评得分不在标准给得出的得分之内", "标准由评价人员酌情给分", "标准没有读懂"),
            "分值10分，“每发现一例扣2分，扣完为止”，自评得9分；只能得10、8、6、4、2、0分。"),
        new(
            FindingCodes.ClaimAgainstFact, "得分与完成情况", Severity.Doubt, FindingKind.ClaimAgainstFact,
            "同一行的完成值，或正文以完全相同的指标名称写明的比率，代入同一行的评分标准，和自评得分比较；完成值没有达到指标值而得满分的也报告，“≥”“≤”单独占一栏的也读。",
            new("按标准算出的得分等于自评得分", "不等", "标准不按比率给分", "报告没有写这个比率，或写了几个不同的"),
            "“控制率≤100%得4分，每超过一个百分点扣0.5分”，正文写该控制率为104%，自评得4分；按标准得2分。"),
        new(
            FindingCodes.FullWithoutFigure, "满分而没有数字", Severity.Hint, FindingKind.ClaimAgainstFact,
            "名称是比率的指标得了满分，看报告有没有写出任何有关的数字。每张表合成一条。",
            new("写了有关的数字", "没有写", "没有得满分，或指标不是比率", "没有填得分"),
            "“政府采购执行率”得满分4分，全文没有提到采购金额和采购预算。"),
        new(
            FindingCodes.LossWithoutReason, "扣分而没有原因", Severity.Hint, FindingKind.Missing,
            "得分低于分值的指标，看同一行有没有填原因，正文有没有提到这个指标。每张表合成一条。",
            new("写了原因，或正文提到了这个指标", "都没有", "没有扣分", "没有填分值或得分"),
            "“会计信息完善性”分值3分，得2分，原因一栏空着，正文也没有提到。"),
    ];
}
