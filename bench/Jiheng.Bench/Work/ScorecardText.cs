using System.Globalization;
using System.Text;
using Jiheng.Indicators.Loading;

namespace Jiheng.Bench.Work;

/// <summary>S20 as a finance bureau would write it down.</summary>
internal static class ScorecardText
{
    public const int Indicators = 20;

    private const string Bands = "≥100%，计5分；95%（含）-100%，计4.5分；90%（含）-95%，计4分；80%（含）-90%，计3分；60%（含）-80%，计2分；低于60%不得分。";
    private const string Above = "≤100%，计5分；每超过1个百分点扣0.5分，不足1个百分点不计，扣完为止。";
    private const string Below = "≥100%，计5分；每低于0.1个百分点扣0.05分，不足0.1个百分点不计，扣完为止。";

    private const string Head = """
        体系: 二十项比率
        编号: s20
        对象: 部门整体支出
        适用年度: [2026]
        总分: 100
        等级: { 优: 90, 良: 80, 中: 60, 差: 0 }
        不适用: 剔除后折算
        不足一个单位: 按比例
        得分小数位: 2
        依据: { 文件: 性能测量, 位置: 二十项比率 }
        一级指标:
          - 名称: 执行
            分值: 100
            二级指标:
              - 名称: 执行率
                分值: 100
                三级指标:

        """;

    public static string Numerator(int indicator) => "执行数" + Letter(indicator);

    public static string Denominator(int indicator) => "预算数" + Letter(indicator);

    public static SourceText System()
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < Indicators; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                          - 名称: 执行率{{Letter(i)}}
                            编号: rate_{{i}}
                            分值: 5
                            公式: {{Numerator(i)}} ÷ {{Denominator(i)}} × 100%
                            评分标准: 执行率{{Standard(i)}}
                            依据: { 文件: 性能测量, 位置: 二十项比率 }

                """);
        }
        return new("s20/体系.yaml", text.ToString());
    }

    public static SourceText Dictionary()
    {
        var text = new StringBuilder("数据项:\n");
        for (var i = 0; i < Indicators; i++)
            text.Append(Element(Numerator(i), $"actual_{i}", "决算")).Append(Element(Denominator(i), $"budget_{i}", "预算"));
        return new("figures.yaml", text.ToString());
    }

    private static string Standard(int indicator) => indicator < 10 ? Bands : indicator % 2 == 0 ? Above : Below;

    private static string Element(string name, string id, string basis) =>
        $"  - 名称: {name}\n    编号: {id}\n    单位: 万元\n    期间: 全年\n    口径: {basis}\n";

    private static string Letter(int indicator) => ((char)('甲')).ToString() + (char)('A' + indicator);
}
