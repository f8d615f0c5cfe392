using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Tests.Loading;

/// <summary>Texts without a fault, small enough to be read at a glance; a test changes the one line it is about.</summary>
internal static class Some
{
    public const string DictionaryText = """
        数据项:
          - 名称: “三公经费”决算数
            编号: san_gong_actual_total
            单位: 万元
            期间: 全年
            口径: 决算
            别名: [“三公”经费实际支出数]
            推算: 公务接待费决算数 + 因公出国（境）费决算数
          - 名称: “三公经费”预算数
            编号: san_gong_budget_total
            单位: 万元
            期间: 全年
            口径: 预算
            取值: 不小于0
          - 名称: 公务接待费决算数
            编号: reception_actual
            单位: 元
            期间: 全年
            口径: 决算
          - 名称: 因公出国（境）费决算数
            编号: travel_actual
            单位: 万元
            期间: 全年
            口径: 决算
            说明: 含随行人员。
          - 名称: 在职人员数
            编号: staff
            单位: 人
            期间: 年末
            口径: 其他
        """;

    public const string TableText = """
        表: “三公”经费
        编号: three-public
        列: [本年数]
        行:
          - { 项目: 接待, 缩进: 1, 本年数: 公务接待费决算数 }
          - { 项目: 出国, 缩进: 1, 本年数: 因公出国（境）费决算数 }
        关系:
          - 关系式: “三公经费”决算数 = 公务接待费决算数 + 因公出国（境）费决算数
            不符时: 合计应等于两项之和；请核对。
        """;

    public const string SystemText = """
        体系: 示例县部门整体支出绩效评价（2022年度）
        编号: shili-2022
        对象: 部门整体支出
        适用年度: [2022, 2023]
        总分: 20
        等级: { 优: 18, 良: 16, 差: 0 }
        不适用: 剔除后折算
        不足一个单位: 按比例
        得分小数位: 2
        依据: { 文件: 示例财预〔2022〕1号, 位置: 附件2 }
        说明:
          - 原表没有写明舍入。
        一级指标:
          - 名称: 投入
            分值: 8
            二级指标:
              - 名称: 预算配置
                分值: 8
                三级指标:
                  - 名称: “三公经费”控制率
                    编号: san_gong_control_rate
                    分值: 5
                    公式: “三公经费”决算数 ÷ “三公经费”预算数 × 100%
                    否决条件: “三公经费”预算数 = 0
                    评判: 原表没有给出评分标准
                    依据: { 文件: 示例财预〔2022〕1号, 位置: 附件2 }
                  - 名称: 制度健全性
                    编号: rules_in_place
                    分值: 3
                    评判: 原表没有给出评分标准
                    方向: 越高越好
                    依据: { 文件: 示例财预〔2022〕1号, 位置: 附件2 }
          - 名称: 过程
            分值: 12
            二级指标:
              - 名称: 预算管理
                分值: 12
                三级指标:
                  - 名称: 资金使用合规性
                    编号: fund_use_compliance
                    分值: 12
                    评判: 原表没有给出评分标准
                    依据: { 文件: 示例财预〔2022〕1号, 位置: 附件2, 原文: 资金使用是否合规 }
        """;

    public const string FigureText = """
        单位: 示例县人民政府办公室
        年度: 2022
        数据:
          “三公经费”决算数: { 值: 96.40万元, 来源: 报告二 }
          三公经费预算数: 1,090.00万元
          在职人员数: { 暂缺: 报告没有写 }
          公务接待费决算数: { 无此项: 本年没有接待 }
        上年:
          “三公”经费实际支出数: 75.58万元
        不适用: { rules_in_place: 本年没有新制度 }
        判定:
          fund_use_compliance: { 给分: 11.5, 来源: 抽查三笔，一笔手续不全 }
        """;

    public const string ClaimText = """
        单位: 示例县人民政府办公室
        年度: 2022
        体系: shili-2022
        得分:
          san_gong_control_rate: { 得分: 5, 结果: 97.30%, 来源: 报告四 }
          rules_in_place: 3
        小计: { 投入: 8, 预算管理: { 得分: 12, 来源: 附表 } }
        总分: { 得分: 19.5, 来源: 附表合计 }
        折算总分: { 得分: 97.5, 来源: 附表 }
        等级: { 等级: 优, 来源: 封面 }
        """;

    public const string CaseText = """
        案例:
          - 名称: 超出7.11个百分点
            指标: san_gong_control_rate
            数据: { “三公经费”决算数: 96.40万元, “三公经费”预算数: 90万元 }
            上年: { “三公经费”决算数: 80万元 }
            得分: 0.58
          - 名称: 没有编制预算
            指标: san_gong_control_rate
            数据: { “三公经费”预算数: 0万元 }
            判定: { ①: 是, ②: 否, 次数: 2 }
            结果: 缺数据
        """;

    public static FigureDictionary Dictionary { get; } = Read(DictionaryReader.Read(File("数据项.yaml", DictionaryText)));

    public static IndicatorSystem System { get; } = Read(SystemReader.Read(File("shili-2022/体系.yaml", SystemText), Dictionary));

    public static SourceText File(string name, string text) => new(name, text);

    /// <summary>The text with one part put in place of another, which must be there.</summary>
    public static string With(this string text, string part, string instead)
    {
        Assert.Contains(part, text, StringComparison.Ordinal);
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return text[..at] + instead + text[(at + part.Length)..];
    }

    public static T Read<T>(Loaded<T> loaded)
        where T : class
    {
        Assert.Empty(loaded.Problems);
        return Assert.IsType<T>(loaded.Value);
    }
}
