namespace Jiheng.ReportChecks.Checking;

public static partial class CheckCatalogue
{
    private static ImmutableArray<CheckEntry> Texts =>
    [
        new(
            FindingCodes.Year, "年度与报告年度", Severity.Doubt, FindingKind.YearMismatch,
            "年末时点、评分标准里的年度、只在某一年发生的大事，和报告年度比较；文号、书名、比较、规划、区间里的年份不看。",
            new("年度相符", "写的是以前年度", "没有写年度", "报告年度看不出来"),
            "2023年度的报告写“截至2021年12月31日，资产总额为……”。"),
        new(
            FindingCodes.TemplateRemains, "模板残留", Severity.Hint, FindingKind.TemplateLeftover,
            "横线空白、XX占位、只有单位没有数字（“占 %”）、“（填写……）”、“【请……】”、“2……”、书签标记等没有填写或没有删去的文字；给没有填写的内容打了分的，作为错误。",
            new("没有残留", "有残留", "", ""),
            "“数量指标（根据年初目标填写）”得5分，括号里仍是填写提示。"),
        new(
            FindingCodes.Repeated, "重复的文字", Severity.Hint, FindingKind.Format,
            "同一句话连着写两遍；60字以上的段落在报告里出现两次，职责除外。",
            new("没有重复", "有重复", "段落较短", ""),
            "“提出审核意见报领导审定提出审核意见报领导审定”。"),
        new(
            FindingCodes.TargetIsResult, "目标与完成情况文字相同", Severity.Doubt, FindingKind.InternalContradiction,
            "表里“预期目标”和“实际完成”两栏20字以上的文字逐字比较。",
            new("文字不同", "逐字相同", "没有这两栏", "文字不足20字"),
            "预期目标“完成老旧管网改造并保障冬季供暖安全平稳运行”，实际完成一字不改。"),
        new(
            FindingCodes.OtherOrganisation, "其他单位的用语", Severity.Doubt, FindingKind.TemplateLeftover,
            "只属于某一类单位的用语，别的单位的自称（我校、我院），以别的局、委员会为主语说本单位的工作（“区水务局将继续健全内控制度”）；引号、书名号里的不看，简称不算。",
            new("没有别的单位的用语", "有", "", "看不出报告单位"),
            "一家图书馆的名词解释写着“审计事务（款）行政运行（项）”。"),
        new(
            FindingCodes.MissingSection, "缺少应有部分", Severity.Hint, FindingKind.Missing,
            "按标题认出报告类别，看应有的部分是否都写到了。",
            new("都写到了", "有的部分全文没有", "不认识的类别", "文字太短，只是表或摘录"),
            "部门整体支出绩效自评报告全文没有谈到存在的问题。"),
        new(
            FindingCodes.BlankRows, "评分表空行", Severity.Hint, FindingKind.Missing,
            "有分值而没有得分的指标，只有序号而没有内容的行。",
            new("没有空行", "有空行", "表里没有分值", ""),
            "“成本节约率”分值5分，得分一栏空着。"),
        new(
            FindingCodes.Period, "日期与期间", Severity.Error, FindingKind.YearMismatch,
            "历法上没有的日子作为错误；起止时间结束在开始之前，写明的天数、月数、年数和前面两个日期对不上，作为疑点。头尾都算、只算一头、不满一月按一月，都算对。",
            new("日子有，先后和长短相符", "没有这一天，前后颠倒，或长短不符", "没有写起止时间", "只写了年份或月份，不核验天数"),
            "“实施期为2022年9月至2021年12月”；“2023年3月1日至4月10日，历时30天”。"),
    ];

    private static ImmutableArray<CheckEntry> Publication =>
    [
        new(
            FindingCodes.Privacy, "个人信息", Severity.Error, FindingKind.Privacy,
            "身份证号码（校验位相符）和银行卡号（校验位相符）作为错误，手机号码作为疑点，固定电话和电子邮箱作为提示。",
            new("没有", "有", "", ""),
            "填报人栏写着11位手机号码。"),
        new(
            FindingCodes.Citation, "引用文号", Severity.Doubt, FindingKind.Citation,
            "书名号里的文件名和引用文件清单里的完全相同时，比较同一发文机关的文号；报告年度以前已被代替的文件作为提示。",
            new("文号相同", "文号不同，或文件已被代替", "清单里没有这个文件，或是别的机关转发的", "没有写文号"),
            "《项目支出绩效评价管理办法》（财预〔2020〕100号），清单里是财预〔2020〕10号。"),
        new(
            FindingCodes.Brackets, "括号和引号", Severity.Hint, FindingKind.Format,
            "一个段落里的括号、书名号、引号是不是成对；给条目编号的半个括号不看。",
            new("成对", "有不成对的", "", ""),
            "“我单位（安排办公设备购置经费6万元，全部用于更新电脑。”缺后半个括号。"),
    ];
}
