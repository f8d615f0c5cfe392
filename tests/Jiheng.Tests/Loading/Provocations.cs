using System.Reflection;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Standards;

namespace Jiheng.Tests.Loading;

/// <summary>At least one text for every code; a code without one fails <see cref="DiagnosticCodeTests"/>.</summary>
internal static class Provocations
{
    public static ImmutableArray<Provocation> All { get; } = [.. Yaml, .. Systems, .. Formulas, .. Standards, .. Figures, .. Claims, .. Tables];

    private static Provocation[] Yaml =>
    [
        new(DiagnosticCodes.TextTooLarge, 0, "超过上限100字节", () => SystemReader.Read(new("体系.yaml", Some.SystemText) { MostBytes = 100 }, Some.Dictionary).Problems),
        new(DiagnosticCodes.EmptyText, 0, "没有内容", () => Provocation.InSystem(" \n# 只有注释\n")),
        Provocation.OfSystem(DiagnosticCodes.Tab, 3, "制表符", "对象: ", "对象:\t"),
        Provocation.OfSystem(DiagnosticCodes.ForbiddenCharacter, 3, "U+0000", "部门整体支出\n", "部门整体支出\0\n"),
        Provocation.OfSystem(DiagnosticCodes.BrokenYaml, 6, "方括号、花括号要成对", "差: 0 }", "差: 0"),
        Provocation.OfSystem(DiagnosticCodes.BrokenYaml, 1, "引号要成对", "体系: 示例县部门整体支出绩效评价（2022年度）", "体系: \"示例县\"部门\""),
        Provocation.OfSystem(DiagnosticCodes.BrokenYaml, 2, "以符号开头", "编号: shili-2022", "编号: @shili-2022"),
        Provocation.OfSystem(DiagnosticCodes.BrokenYaml, 3, "冒号加空格", "对象: 部门整体支出", "对象: 部门: 整体支出"),
        Provocation.OfSystem(DiagnosticCodes.SeveralDocuments, 44, "第二篇", "原文: 资金使用是否合规 }", "原文: 资金使用是否合规 }\n---\n体系: 又一个\n"),
        Provocation.OfSystem(DiagnosticCodes.Anchor, 3, "锚点", "对象: ", "对象: &a "),
        Provocation.OfSystem(DiagnosticCodes.Alias, 12, "引用", "原表没有写明舍入。", "*甲"),
        Provocation.OfSystem(DiagnosticCodes.Tag, 5, "类型标记", "总分: ", "总分: !!int "),
        new(DiagnosticCodes.Tag, 1, "指令", () => Provocation.InSystem("%YAML 1.1\n---\n" + Some.SystemText)),
        new(DiagnosticCodes.Tag, 1, "指令", () => Provocation.InSystem("%TAG !a! tag:example.org,2000:\n---\n" + Some.SystemText)),
        Provocation.OfSystem(DiagnosticCodes.MergeKey, 4, "合并键", "适用年度:", "<<: { a: b }\n适用年度:"),
        Provocation.OfSystem(DiagnosticCodes.DuplicateKey, 4, "第3行已经写过", "适用年度:", "对象: 部门整体支出\n适用年度:"),
        Provocation.OfSystem(DiagnosticCodes.TooDeep, 4, "超过20层", "[2022, 2023]", new string('[', 21) + "2022" + new string(']', 21)),
        Provocation.OfSystem(DiagnosticCodes.UnknownKey, 5, "是不是“适用年度”", "适用年度: [2022, 2023]", "适用年度: [2022, 2023]\n适用年: [2022]"),
        Provocation.OfSystem(DiagnosticCodes.UnknownKey, 5, "这里可以写：体系、编号", "适用年度: [2022, 2023]", "适用年度: [2022, 2023]\nversion: 3"),
        Provocation.OfClaims(DiagnosticCodes.UnknownKey, 8, "千分位", "得分: 19.5", "得分: 1,019.5"),
        Provocation.OfSystem(DiagnosticCodes.MissingKey, 20, "缺少“分值”", "            分值: 5\n", ""),
        Provocation.OfSystem(DiagnosticCodes.WrongKind, 3, "写成了列表", "对象: 部门整体支出", "对象: [部门整体支出]"),
        Provocation.OfSystem(DiagnosticCodes.WrongKind, 4, "应写成列表", "[2022, 2023]", "2022"),
        Provocation.OfSystem(DiagnosticCodes.WrongKind, 10, "应分栏目写", "{ 文件: 示例财预〔2022〕1号, 位置: 附件2 }", "示例财预〔2022〕1号"),
        Provocation.OfSystem(DiagnosticCodes.WrongKind, 1, "又分了栏目", "体系: 示例县部门整体支出绩效评价（2022年度）", "体系: { 名称: 示例 }"),
        Provocation.OfSystem(DiagnosticCodes.WrongKind, 4, "冒号前面", "适用年度:", "[甲]: 乙\n适用年度:"),
        Provocation.OfSystem(DiagnosticCodes.EmptyValue, 3, "没有填写", "对象: 部门整体支出", "对象:"),
        Provocation.OfSystem(DiagnosticCodes.EmptyValue, 4, "空的列表", "[2022, 2023]", "[]"),
        Provocation.OfSystem(DiagnosticCodes.BadNumber, 9, "应写数字", "得分小数位: 2", "得分小数位: 两位"),
        Provocation.OfClaims(DiagnosticCodes.BadNumber, 5, "照报告写", "97.30%", "约97%"),
        Provocation.OfSystem(DiagnosticCodes.BadYear, 4, "四位数", "[2022, 2023]", "[22]"),
        Provocation.OfSystem(DiagnosticCodes.BadPoints, 5, "应写分值", "总分: 20", "总分: 二十"),
        Provocation.OfSystem(DiagnosticCodes.BadPoints, 5, "应大于0分", "总分: 20", "总分: 0"),
        Provocation.OfSystem(DiagnosticCodes.BadPoints, 22, "不能小于0分", "            分值: 5", "            分值: -5"),
        Provocation.OfSystem(DiagnosticCodes.UnknownWord, 3, "只能写：部门整体支出、项目支出", "对象: 部门整体支出", "对象: 整体支出"),
        Provocation.OfSystem(DiagnosticCodes.BadIdentifier, 21, "小写英文字母", "san_gong_control_rate", "三公控制率"),
        new(DiagnosticCodes.TooManyProblems, 1002, "其余没有列出", () => Provocation.InSystem("体系: 甲\n" + string.Concat(Enumerable.Range(1, 1100).Select(i => $"k{i}: 1\n")))),
    ];

    private static Provocation[] Systems =>
    [
        Provocation.OfSystem(DiagnosticCodes.DuplicateId, 28, "第21行已经用过", "rules_in_place", "san_gong_control_rate"),
        Provocation.OfSystem(DiagnosticCodes.DuplicateName, 27, "第20行已经用过", "制度健全性", "三公经费控制率"),
        Provocation.OfSystem(DiagnosticCodes.WeightsDoNotAddUp, 18, "二级指标“预算配置”下的分值合计7分，应为8分，差1分", "            分值: 3", "            分值: 2"),
        Provocation.OfSystem(DiagnosticCodes.WeightsDoNotAddUp, 5, "一级指标分值合计20分，应为19分，多1分", "总分: 20", "总分: 19"),
        Provocation.OfSystem(DiagnosticCodes.IdIsNotFolder, 2, "所在文件夹是“shili-2022”", "编号: shili-2022", "编号: shili-2023"),
        Provocation.OfSystem(DiagnosticCodes.GradeLinesOutOfOrder, 6, "不高于下一档", "良: 16", "良: 18"),
        Provocation.OfSystem(DiagnosticCodes.GradeLinesOutOfOrder, 6, "应为0", "差: 0", "差: 10"),
        Provocation.OfSystem(DiagnosticCodes.GradeLinesOutOfOrder, 6, "高于总分", "优: 18", "优: 21"),
        Provocation.OfSystem(DiagnosticCodes.GradeLinesOutOfOrder, 6, "至少要有两档", "{ 优: 18, 良: 16, 差: 0 }", "{ 优: 0 }"),
        Provocation.OfSystem(DiagnosticCodes.DecimalsOutOfRange, 9, "0至4", "得分小数位: 2", "得分小数位: 2.5"),
        Provocation.OfSystem(DiagnosticCodes.RepeatedYear, 4, "2022年写了两次", "[2022, 2023]", "[2022, 2022年]"),
        Provocation.OfDictionary(DiagnosticCodes.NameTaken, 9, "已经用过", "名称: “三公经费”预算数", "名称: 三公 经费实际支出数"),
        Provocation.OfDictionary(DiagnosticCodes.DuplicateId, 10, "已经用过", "san_gong_budget_total", "san_gong_actual_total"),
        Provocation.OfDictionary(DiagnosticCodes.UnknownUnit, 11, "不认识单位“圆”", "san_gong_budget_total\n    单位: 万元", "san_gong_budget_total\n    单位: 圆"),
    ];

    private static Provocation[] Formulas =>
    [
        Provocation.OfSystem(DiagnosticCodes.FormulaNotRead, 23, "【", "÷ “三公经费”预算数 × 100%", "÷ × 100%"),
        Provocation.OfSystem(DiagnosticCodes.FormulaUnknownElement, 23, "是不是“‘三公经费’预算数”", "÷ “三公经费”预算数", "÷ “三公经费”预算合计数"),
        Provocation.OfSystem(DiagnosticCodes.FormulaUnknownElement, 23, "是别名；请改用数据项的名称“‘三公经费’决算数”", "公式: “三公经费”决算数", "公式: “三公”经费实际支出数"),
        Provocation.OfSystem(DiagnosticCodes.FormulaIsCondition, 23, "应写算式", "÷ “三公经费”预算数 × 100%", "＞ “三公经费”预算数"),
        Provocation.OfSystem(DiagnosticCodes.FormulaIsNotCondition, 24, "应写条件", "“三公经费”预算数 = 0", "“三公经费”预算数"),
        Provocation.OfSystem(DiagnosticCodes.FormulaDimensions, 23, "【", "÷ “三公经费”预算数 × 100%", "+ 在职人员数"),
        Provocation.OfDictionary(DiagnosticCodes.FormulaUnknownElement, 8, "是不是“公务接待费决算数”", "公务接待费决算数 +", "公务接待费 +"),
        Provocation.OfDictionary(DiagnosticCodes.FormulaIsCondition, 8, "应写算式", "公务接待费决算数 +", "公务接待费决算数 >"),
        Provocation.OfDictionary(DiagnosticCodes.DerivationUnit, 8, "单位是万元，推算结果的单位却是人", "公务接待费决算数 + 因公出国（境）费决算数", "在职人员数"),
        Provocation.OfDictionary(DiagnosticCodes.DerivationCycle, 8, "互相依赖", "口径: 决算\n  - 名称: 因公", "口径: 决算\n    推算: “三公经费”决算数 × 30%\n  - 名称: 因公"),
        Provocation.OfDictionary(DiagnosticCodes.DerivationCycle, 11, "用到了它自己", "san_gong_budget_total\n    单位: 万元\n    期间: 全年\n    口径: 预算", "san_gong_budget_total\n    推算: “三公经费”预算数 × 2\n    单位: 万元\n    期间: 全年\n    口径: 预算"),
    ];

    private static Provocation[] Standards =>
    [
        Provocation.OfSystem(DiagnosticCodes.StandardNotRead, 30, "没有读懂", "评判: 原表没有给出评分标准\n            方向", "评分标准: 控制率≤100%得3分，每超过扣0.5分。\n            方向"),
        Provocation.OfSystem(DiagnosticCodes.StandardAndJudgement, 30, "只能写一样", "方向: 越高越好", "评分标准: 健全的得3分。"),
        Provocation.OfSystem(DiagnosticCodes.NeitherStandardNorJudgement, 27, "没有评分标准", "            评判: 原表没有给出评分标准\n            方向", "            方向"),
        Provocation.OfSystem(DiagnosticCodes.WordingWithoutStandard, 31, "只能代替", "方向: 越高越好", "规范表述: 健全的得3分。"),
        Provocation.OfSystem(DiagnosticCodes.StandardWithoutWeight, 30, "分值未公布", "分值: 3\n            评判: 原表没有给出评分标准", "分值: 未公布\n            评分标准: 健全的得满分。"),
        Provocation.OfSystem(DiagnosticCodes.StandardLeftAside, 30, "识读时略去了", "评判: 原表没有给出评分标准\n            方向", "评分标准: 实际举办5期得3分，每少1期扣1分，扣完为止；因不可抗力取消的不扣分。\n            方向"),
        new(DiagnosticCodes.ZeroWeight, 27, "得多少都不影响总分", () => SystemWarnings.Of(WithIndicator(1, indicator => indicator with { Full = Points.Zero }))),
        new(DiagnosticCodes.DirectionMissing, 20, "没有写方向", () => SystemWarnings.Of(WithIndicator(0, indicator => indicator with { Rule = new ScoringRule.Proportional(Measure.Rate, 1m, new(5m), new(5m)) }))),
    ];

    private static Provocation[] Figures =>
    [
        Provocation.OfFigures(DiagnosticCodes.UnknownElement, 5, "是不是“‘三公经费’预算数”", "三公经费预算数", "三公经费预算合计数"),
        Provocation.OfFigures(DiagnosticCodes.UnknownElement, 5, "先登记到数据项目录", "三公经费预算数", "年末固定资产净值总额"),
        Provocation.OfFigures(DiagnosticCodes.BadQuantity, 5, "应写数字和单位，如 12.5万元", "1,090.00万元", "约90万元"),
        Provocation.OfFigures(DiagnosticCodes.UnknownFigureUnit, 5, "单位“万圆”不认识", "1,090.00万元", "1090万圆"),
        Provocation.OfFigures(DiagnosticCodes.WrongDimension, 5, "以“人”为单位，应以“万元”为单位", "1,090.00万元", "1090人"),
        Provocation.OfFigures(DiagnosticCodes.WrongDimension, 5, "没有写单位", "1,090.00万元", "1090"),
        Provocation.OfFigures(DiagnosticCodes.FigureTwice, 5, "figures.yaml:4已经填过", "三公经费预算数", "“三公”经费实际支出数"),
        Provocation.OfFigures(DiagnosticCodes.UnknownIndicator, 10, "是不是“rules_in_place”", "rules_in_place", "rule_in_place"),
        Provocation.OfFigures(DiagnosticCodes.UnknownIndicator, 10, "编号是rules_in_place", "rules_in_place", "制度健全性"),
        Provocation.OfFigures(DiagnosticCodes.ValueOrReason, 6, "只写一样", "暂缺: 报告没有写", "暂缺: 报告没有写, 值: 3人"),
        Provocation.OfFigures(DiagnosticCodes.ValueOrReason, 6, "请写成 { 暂缺: 原因 }", "{ 暂缺: 报告没有写 }", "暂缺"),
        Provocation.OfFigures(DiagnosticCodes.EmptyDetermination, 12, "没有内容", "给分: 11.5, ", ""),
        Provocation.OfFigures(DiagnosticCodes.DeterminedAndNotApplicable, 12, "已写明不适用", "fund_use_compliance: { 给分: 11.5", "rules_in_place: { 给分: 2"),
        Provocation.OfFigures(DiagnosticCodes.YearNotCovered, 2, "适用于2022年、2023年", "2022", "2021"),
        Provocation.OfFigures(DiagnosticCodes.PointsOutOfRange, 12, "应在0分至12分之间", "11.5", "12.5"),
        Provocation.OfFigures(DiagnosticCodes.MissingKey, 12, "缺少“来源”", ", 来源: 抽查三笔，一笔手续不全", ""),
        Provocation.OfFigures(DiagnosticCodes.CountOutOfRange, 12, "达成数7多于总数6", "给分: 11.5", "达成: 7, 总数: 6"),
        Provocation.OfFigures(DiagnosticCodes.CountOutOfRange, 12, "不能小于0", "给分: 11.5", "次数: -1"),
        Provocation.OfFigures(DiagnosticCodes.ApplicablePointsNotWanted, 11, "体系已公布各指标分值", "判定:", "适用分值: 17分\n判定:"),
        Provocation.OfFigures(DiagnosticCodes.ValueBesideFormula, 12, "由公式", "fund_use_compliance: { 给分: 11.5", "san_gong_control_rate: { 值: 95%"),
        Provocation.OfFigures(DiagnosticCodes.UnknownLabel, 12, "只有：①、②", "给分: 11.5", "③: 是", WithIndicator(2, indicator => indicator with { Rule = TwoItems })),
        Provocation.OfFigures(DiagnosticCodes.UnknownLabel, 12, "只有：①、②", "给分: 11.5", "各次数: { ③: 1 }", WithIndicator(2, indicator => indicator with { Rule = TwoItems })),
        Provocation.OfFigures(DiagnosticCodes.UnknownKey, 12, "是不是“次数”", "给分: 11.5", "次: 3"),
    ];

    private static Provocation[] Claims =>
    [
        Provocation.OfClaims(DiagnosticCodes.ClaimForUnknownIndicator, 6, "是不是“rules_in_place”", "rules_in_place", "rules_in_places"),
        Provocation.OfClaims(DiagnosticCodes.UnknownSubtotal, 7, "没有名称为“投人”", "投入", "投人"),
        new(DiagnosticCodes.AmbiguousSubtotal, 7, "分不清", () => ClaimReader.Read(new("claimed.yaml", Some.ClaimText.With("预算管理", "过程")), SameNameTwice).Problems),
        Provocation.OfClaims(DiagnosticCodes.OtherSystem, 3, "请选用同一个体系", "shili-2022", "shili-2021"),
        Provocation.OfClaims(DiagnosticCodes.UnknownGrade, 10, "优、良、差", "等级: 优", "等级: 优秀"),
        Provocation.OfCases(DiagnosticCodes.CaseForUnknownIndicator, 3, "是不是“san_gong_control_rate”", "san_gong_control_rate", "san_gong_control"),
        Provocation.OfCases(DiagnosticCodes.CaseExpectation, 2, "中的一样", "    得分: 0.58\n", ""),
        Provocation.OfCases(DiagnosticCodes.CaseExpectation, 2, "中的一样", "    得分: 0.58\n", "    得分: 0.58\n    结果: 不适用\n"),
        Provocation.OfCases(DiagnosticCodes.DuplicateCase, 7, "第2行已经用过", "没有编制预算", "超出7.11个百分点"),
    ];

    private static Provocation[] Tables =>
    [
        Provocation.OfTable(DiagnosticCodes.UnknownElement, 5, "是不是“公务接待费决算数”", "本年数: 公务接待费决算数", "本年数: 公务接待费决算"),
        Provocation.OfTable(DiagnosticCodes.ElementInTwoPlaces, 6, "表.yaml:5已经有一格", "本年数: 因公出国（境）费决算数", "本年数: 公务接待费决算数"),
        Provocation.OfTable(DiagnosticCodes.UnknownWord, 5, "只能写0到4的整数", "缩进: 1, 本年数: 公务接待费决算数", "缩进: 5, 本年数: 公务接待费决算数"),
        Provocation.OfTable(DiagnosticCodes.UnknownKey, 5, "这里可以写：项目、缩进、本年数", "接待, 缩进: 1", "接待, 备忘: 1"),
        Provocation.OfTable(DiagnosticCodes.NotAnIdentity, 8, "只能是数据项相加减", "公务接待费决算数 + 因公出国（境）费决算数", "公务接待费决算数 × 2"),
        Provocation.OfTable(DiagnosticCodes.NotAnIdentity, 8, "用一个 =、≤ 或 ≥", " = ", " > "),
        Provocation.OfTable(DiagnosticCodes.FormulaDimensions, 8, "不能", "公务接待费决算数 + 因公出国（境）费决算数", "在职人员数"),
    ];

    private static ScoringRule TwoItems =>
        new ScoringRule.Checklist([new("①", "有制度", new(6m)), new("②", "有执行", new(6m))], Points.Zero, Points.Zero, new(12m));

    private static IndicatorSystem SameNameTwice =>
        Some.System with { Dimensions = [Some.System.Dimensions[0], Some.System.Dimensions[1] with { Groups = [new("过程", null, [])] }] };

    public static IEnumerable<string> AllCodes =>
        typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!);

    private static IndicatorSystem WithIndicator(int number, Func<Indicator, Indicator> change)
    {
        var changed = Some.System.Indicators.ElementAt(number);
        return Some.System with
        {
            Dimensions = [.. Some.System.Dimensions.Select(dimension => dimension with
            {
                Groups = [.. dimension.Groups.Select(group => group with
                {
                    Indicators = [.. group.Indicators.Select(indicator => indicator == changed ? change(indicator) : indicator)],
                })],
            })],
        };
    }
}
