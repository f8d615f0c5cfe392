using Jiheng.Indicators.Standards;
using Jiheng.ReportChecks.Checking;
using Jiheng.ReportChecks.Statements;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Showing;

/// <summary>An invented report with invented mistakes, and what a check of it would say.</summary>
internal static class Invented
{
    public const string FileName = "云溪县交通运输局自评报告.docx";

    public static ReportText Text { get; } = new Drafting(FileName)
        .Heading("云溪县交通运输局2023年度部门整体支出绩效自评报告")
        .Heading("一、部门基本情况")
        .Words("云溪县交通运输局为县政府工作部门，内设办公室、财务股、工程股、运输股等4个股室，下属事业单位2个。年末编制人数58人，实有人数55人，在职人员控制率为94.83%。")
        .Words("主要职责：负责全县公路、水路建设和养护管理；拟订交通运输发展规划并组织实施；承担道路运输市场监管责任；指导农村公路管理养护体制改革；完成县委、县政府交办的其他任务。")
        .Heading("二、部门整体支出管理及使用情况")
        .Words("2023年年初预算安排2,386.40万元，追加预算412.75万元，全年预算数2,799.15万元；全年实际支出2,751.08万元，预算执行率为98.82%。其中：基本支出1,204.36万元，项目支出1,546.72万元。")
        .Words("与上年2,508.90万元相比，支出增加242.18万元，增长9.65%。人员经费986.20万元，占基本支出的81.89%；公用经费218.16万元，占基本支出的18.11%。")
        .Words("“三公”经费年初预算36.00万元，实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元，无因公出国（境）费用，“三公”经费控制率为79.08%。")
        .Words("我单位严格执行（填写制度名称）的有关规定，2022年12月31日前完成固定资产清查盘点，资产管理规范。联系人：张同志，电话13800000000。")
        .Heading("三、项目完成情况")
        .Words("2023年计划实施农村公路项目74个，实际完成71个，完成率为95.90%（71÷74×100%=95.90%）。")
        .Table(
            "项目|计划数（个）|完成数（个）|完成率|投资（万元）",
            "通村公路提质|32|31|96.88%|618.40",
            "危桥改造|12|12|100.00%|402.15",
            "安全生命防护工程|30|28|93.33%|526.17",
            "合计|74|71|95.95%|1,556.72")
        .Heading("四、自评得分")
        .Words("对照评分标准逐项自评，投入15分、过程43分、产出19.5分、效果18分，合计得分95.5分，等级为“优”。")
        .Table(
            "一级指标|二级指标|三级指标|分值|评分标准|自评得分",
            "投入|目标设定|绩效目标合理性|5|符合得满分，一项不符合扣2分，扣完为止。|5",
            "^|预算配置|在职人员控制率|5|控制率≤100%得5分；每超过一个百分点扣0.5分，扣完为止。|5",
            "^|^|“三公”经费变动率|5|变动率≤0得5分，大于0不得分。|5",
            "过程|预算执行|预算完成率|10|≥98%得10分；90%（含）-98%得8分；低于90%不得分。|10",
            "^|^|公用经费控制率|8|≤100%得8分；每超过一个百分点扣1分，扣完为止。|8",
            "^|预算管理|管理制度健全性|12|制度健全得12分，缺一项扣3分。|10",
            "^|资产管理|固定资产利用率|15|利用率×分值。|15",
            "产出|职责履行|项目完成率|20|完成率×分值。|19.5",
            "效果|社会效益|群众满意度|20|满意度≥95%得20分；90%（含）-95%得18分。|18",
            "合计|<|<|100||95.5")
        .Heading("五、存在的问题和改进措施")
        .Words("一是个别项目前期工作不够充分，支出进度前慢后快；二是绩效指标细化、量化程度还有待提高。下一步将加强项目储备，按月调度支出进度，完善指标体系。")
        .Words("满意度调查共发放问卷30份，收回30份，满意率为95.30%。", PassageKind.Note)
        .Text("第6页是一张图片，里面的文字没有读到。");

    public static CheckedReport Report { get; } = new(
        "云溪县交通运输局2023年度部门整体支出绩效自评报告",
        new FiscalYear(2023),
        [
            Statement(StatementKind.Ratio, "编制人数58人，实有人数55人，在职人员控制率为94.83%", ["58", "55"], "94.83%", "94.83%", Agreement.Rounded, "55÷58×100%=94.83%"),
            Statement(StatementKind.Sum, "年初预算安排2,386.40万元，追加预算412.75万元，全年预算数2,799.15万元", ["2,386.40万元", "412.75万元"], "2,799.15万元", "2,799.15万元", Agreement.Exact, "2,386.40+412.75=2,799.15"),
            Statement(StatementKind.Ratio, "全年预算数2,799.15万元；全年实际支出2,751.08万元，预算执行率为98.82%", ["2,799.15万元", "2,751.08万元"], "98.82%", "98.28%", Agreement.Differs, "2,751.08÷2,799.15×100%=98.28%") with { StatedRange = new("98.815%", "98.825%"), RecomputedRange = new("98.282%", "98.283%") },
            Statement(StatementKind.YearOnYear, "与上年2,508.90万元相比，支出增加242.18万元，增长9.65%", ["2,508.90万元", "242.18万元"], "9.65%", "9.65%", Agreement.Rounded, "242.18÷2,508.90×100%=9.65%"),
            Statement(StatementKind.Sum, "实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元", ["21.30万元", "7.71万元"], "28.47万元", "29.01万元", Agreement.Differs, "21.30+7.71=29.01"),
            Statement(StatementKind.Ratio, "71÷74×100%=95.90%", ["71", "74"], "95.90%", "95.95%", Agreement.Differs, "71÷74×100%=95.95%"),
            Statement(StatementKind.Sum, "1,556.72", ["618.40", "402.15", "526.17"], "1,556.72", "1,546.72", Agreement.Differs, "618.40+402.15+526.17=1,546.72"),
            Statement(StatementKind.ScoreTotal, "投入15分、过程43分、产出19.5分、效果18分，合计得分95.5分", ["15分", "43分", "19.5分", "18分"], "95.5分", "95.5分", Agreement.Exact, "15+43+19.5+18=95.5"),
        ],
        [
            Found("HY101", Severity.Error, FindingKind.Ratio, "预算执行率写作98.82%，按前面的预算数和支出数重算是98.28%，相差0.54个百分点。", ["全年预算数2,799.15万元；全年实际支出2,751.08万元，预算执行率为98.82%"], "98.82%", "98.28%", "98.82%与98.28%只是两个数字前后对调，请核对。"),
            Found("HY110", Severity.Error, FindingKind.Sum, "“三公”经费各项相加是29.01万元，与写出的28.47万元相差0.54万元。", ["实际支出28.47万元，其中：公务用车运行维护费21.30万元，公务接待费7.71万元"], "28.47万元", "29.01万元（29.00万元～29.02万元）", null),
            Found("HY501", Severity.Hint, FindingKind.TemplateLeftover, "“（填写制度名称）”是模板里的提示语，应当换成实际内容。", ["（填写制度名称）"], "", "", "写明制度的全称。"),
            Found("HY401", Severity.Doubt, FindingKind.YearMismatch, "报告年度是2023年，这里写的是2022年12月31日，可能是上年报告留下的。", ["2022年12月31日"], "2022年", "2023年", null),
            Found("HY601", Severity.Hint, FindingKind.Privacy, "这里有手机号码，公开前应当去掉。", ["13800000000"], "", "", null),
            Found("HY101", Severity.Error, FindingKind.Ratio, "项目完成率写作95.90%，按写出的71÷74重算是95.95%。", ["71÷74×100%=95.90%", "95.95%"], "95.90%", "95.95%", null),
            Found("HY111", Severity.Error, FindingKind.Sum, "投资合计写作1,556.72万元，各行相加是1,546.72万元，相差10万元。", ["1,556.72", "项目支出1,546.72万元"], "1,556.72", "1,546.72", "与前文的项目支出1,546.72万元一致，合计行可能多写了10万元。"),
            Found("HY302", Severity.Doubt, FindingKind.ClaimAgainstRule, "“项目完成率”按评分标准应得19.19分，自评得分19.5分。", ["19.5", "完成率×分值。"], "19.5", "19.19", null) with { Spans = [Cell("19.5"), Cell("完成率×分值。")] },
            Found("HY205", Severity.Error, FindingKind.InternalContradiction, "30份问卷算不出95.30%：28份是93.33%，29份是96.67%。", ["收回30份，满意率为95.30%"], "95.30%", "93.33%或96.67%", null),
            Found("HY701", Severity.Hint, FindingKind.Missing, "没有找到“绩效目标”一节，按编写要求应当有。", [], "", "", null),
        ]);

    private static Statement Statement(StatementKind kind, string words, string[] parts, string stated, string recomputed, Agreement agreement, string working)
    {
        var span = Place(words);
        return new(kind, span, [.. parts.Select(part => words.Contains(part, StringComparison.Ordinal) ? Inside(span, part) : Cell(part))], stated, recomputed, agreement, working);
    }

    private static Finding Found(string code, Severity severity, FindingKind kind, string message, string[] words, string stated, string recomputed, string? suggestion) =>
        new(code, severity, kind, message, [.. words.Select(Place)], stated, recomputed, suggestion);

    private static TextSpan Cell(string content) => Text.Passages.First(passage => passage.Kind == PassageKind.Cell && Text.At(passage.Span) == content).Span;

    private static TextSpan Place(string words) => Inside(new(0, Text.Content.Length), words);

    private static TextSpan Inside(TextSpan within, string words)
    {
        var at = Text.Content.IndexOf(words, within.Start, within.End - within.Start, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException(words) : new(at, at + words.Length);
    }
}
