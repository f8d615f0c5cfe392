namespace Jiheng.ReportChecks.Checking;

public static partial class CheckCatalogue
{
    private static ImmutableArray<CheckEntry> Statements =>
    [
        new(
            FindingCodes.Ratio, "占比与比率", Severity.Error, FindingKind.Ratio,
            "占比、完成率、执行率、控制率等，用文中写明的分子、分母重新计算；每个数按印出的位数取区间，区间不相交才算不符。",
            new("重算后一致，或四舍五入、截去尾数后一致", "怎样舍入都不一致", "没有写比率", "文中没有写明占的是哪一个数，或不止一种读法"),
            "“基本支出600万元，占总支出1000万元的63%”：600÷1000=60%。"),
        new(
            FindingCodes.Sum, "合计与分项", Severity.Error, FindingKind.Sum,
            "“其中”“分别为”“包括”后面的分项，表里合计行、合计列的各格，相加后和总数比较；人数、个数、面积等一项接一项列完的，得分一项接一项列完的，差得很少时作疑点。",
            new("相加后等于总数", "相加后不等于总数", "没有写总数", "分项可能没有列全，或有不同口径"),
            "“支出120万元，其中：基本支出80万元，项目支出30万元”：80+30=110，相差10万元。"),
        new(
            FindingCodes.Growth, "增减率", Severity.Error, FindingKind.YearOnYear,
            "用两年的金额，或一年的金额和增减额，重新计算增减率。",
            new("重算后一致", "重算后不一致", "没有写增减率", "只写了增减率，没有写金额"),
            "“由200万元增加到230万元，增长13%”：（230-200）÷200=15%；230作分母时约为13%。"),
        new(
            FindingCodes.Difference, "差额", Severity.Error, FindingKind.Difference,
            "“比上年减少”“结余”等差额，用文中的两个金额相减；“计划72公里，完成68.40公里，未完成2.60公里”这样写明了计划、完成和余下的，同样相减。",
            new("相减后一致", "相减后不一致", "没有写差额", "两个金额没有都写出"),
            "“支出90万元，比预算100万元少12万元”：100-90=10，相差2万元。"),
        new(
            FindingCodes.Equation, "写出的算式", Severity.Error, FindingKind.Ratio,
            "文中写出的算式按原样重新计算，和等号后面的结果比较；“平均每辆”“人均”“户均”，用写明的总数除以写明的个数。",
            new("结果一致", "结果不一致", "没有算式和平均数", "算式里有没有写出的数，平均数的总数或个数没有写明"),
            "“45÷50×100%=92%”：结果是90%。"),
        new(
            FindingCodes.Hundred, "占比合计", Severity.Doubt, FindingKind.Ratio,
            "同一总数的各部分占比相加，和100%比较；允许各自的尾数误差。",
            new("相加为100%", "相加不为100%", "没有列出各部分占比", "各部分可能没有列全"),
            "“分别占50%、30%、25%”：相加为105%。"),
        new(
            FindingCodes.Count, "个数与所列", Severity.Doubt, FindingKind.Sum,
            "写明的个数和后面逐个列出的名称比较。",
            new("个数相等", "个数不等", "没有逐个列出", "列出的可能没有列全（等、包括）"),
            "“共3个科室：办公室、财务科、业务科、督查科”：列出4个。"),
        new(
            FindingCodes.UnitSlip, "计量单位或小数点", Severity.Error, FindingKind.Unit,
            "两个数相差恰好100倍或10000倍时，按单位或小数点的差别报告。",
            new("没有这样的差别", "相差恰好100倍或10000倍", "两个数相符", "相差不是整倍数"),
            "“其中项目支出12元”而各项合计为12万元。"),
        new(
            FindingCodes.Balance, "收支平衡", Severity.Error, FindingKind.Sum,
            "收入总计和支出总计，年初结转加本年收入减本年支出和年末结转，互相比较。",
            new("平衡", "不平衡", "没有写总计", "结转、收入、支出没有都写出"),
            "“收入总计500万元，支出总计498万元”：相差2万元。"),
    ];
}
