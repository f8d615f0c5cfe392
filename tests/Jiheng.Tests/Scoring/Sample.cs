using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;

namespace Jiheng.Tests.Scoring;

/// <summary>A small system made of a few indicators, and figures for it.</summary>
internal static class Sample
{
    public const string Control = """
        名称: “三公经费”控制率
        编号: control
        分值: {0}
        公式: “三公经费”决算数 ÷ “三公经费”预算数 × 100%
        评分标准: 控制率≤100%，计{0}分；每超过一个百分点扣0.2分，扣完为止。
        方向: 越低越好
        """;

    public const string Change = """
        名称: “三公经费”变动率
        编号: change
        分值: {0}
        公式: （“三公经费”决算数 − 上年（“三公经费”决算数））÷ 上年（“三公经费”决算数）× 100%
        评分标准: 变动率≤0，计{0}分；变动率＞0，每超过一个百分点扣0.2分，扣完为止。
        方向: 越低越好
        """;

    public const string Judged = """
        名称: 履职效益
        编号: benefits
        分值: {0}
        评判: 原表没有给出评分标准
        """;

    public const string Used = """
        名称: 资金使用合规性
        编号: compliance
        分值: {0}
        评分标准: 每出现一例不符合要求的扣2分，扣完为止。
        方向: 越低越好
        """;

    public static FigureDictionary Dictionary { get; } = DictionaryReader.Read(new("数据项.yaml", Loading.Some.DictionaryText)).Value!;

    public static IndicatorSystem System(params (string Indicator, decimal Full)[] indicators) => System("剔除后折算", indicators);

    public static IndicatorSystem System(string policy, params (string Indicator, decimal Full)[] indicators)
    {
        var total = indicators.Sum(each => each.Full);
        return Read(Text(policy, total, total, indicators));
    }

    public static IndicatorSystem Unpublished(params (string Indicator, decimal Full)[] indicators)
    {
        var text = Text("剔除后折算", 100m, null, indicators);
        return Read(text);
    }

    public static FigureSet Figures(IndicatorSystem system, string entries) =>
        Usable(FigureReader.Read(new("figures.yaml", "单位: 示例单位\n年度: 2022\n" + entries), Dictionary, system));

    public static SystemScore Score(IndicatorSystem system, string entries) => SystemScorer.Score(system, Dictionary, Figures(system, entries));

    public static IndicatorOutcome Outcome(string indicator, decimal full, string entries) => Score(System((indicator, full)), entries).Indicators[0].Outcome;

    private static string Text(string policy, decimal total, decimal? weight, (string Indicator, decimal Full)[] indicators)
    {
        var members = string.Concat(indicators.Select(each => Indented(weight is null
            ? each.Indicator.Replace("分值: {0}", "分值: 未公布", StringComparison.Ordinal)
            : each.Indicator.Replace("{0}", Numerals.Plain(each.Full), StringComparison.Ordinal))));
        var full = weight is { } known ? Numerals.Plain(known) : "未公布";
        return $$"""
            体系: 示例体系
            编号: sample
            对象: 部门整体支出
            适用年度: [2022]
            总分: {{Numerals.Plain(total)}}
            等级: { 优: {{Numerals.Plain(total * 0.9m)}}, 良: {{Numerals.Plain(total * 0.8m)}}, 差: 0 }
            不适用: {{policy}}
            不足一个单位: 按比例
            得分小数位: 2
            依据: { 文件: 示例, 位置: 示例 }
            一级指标:
              - 名称: 投入
                分值: {{full}}
                二级指标:
                  - 名称: 预算
                    分值: {{full}}
                    三级指标:

            """ + members;
    }

    private static string Indented(string indicator)
    {
        var lines = (indicator + "\n依据: { 文件: 示例, 位置: 示例 }").Split('\n');
        return "          - " + string.Join("\n            ", lines) + "\n";
    }

    private static IndicatorSystem Read(string text) => Usable(SystemReader.Read(new("sample/体系.yaml", text), Dictionary));

    private static T Usable<T>(Loaded<T> loaded)
        where T : class =>
        loaded.Value ?? throw new InvalidOperationException(string.Join('\n', loaded.Problems));
}
