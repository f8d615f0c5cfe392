using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Drafts;

/// <summary>引用名称。What may stand between braces for one evaluation: the dictionary's elements, and the levels of its system.</summary>
/// <param name="Dictionary">数据项.</param>
/// <param name="Levels">Names of dimensions, groups and indicators; those used twice mean nothing certain.</param>
public sealed record FieldNames(FigureDictionary Dictionary, ImmutableArray<string> Levels)
{
    private static readonly ImmutableArray<string> Alone = ["得分", "等级", "单位", "年度"];

    private static readonly ImmutableArray<string> Leading = ["上年", "比上年", "比率", "得分", "分值"];

    public static FieldNames Of(FigureDictionary dictionary, IndicatorSystem system) => new(dictionary,
    [
        .. system.Dimensions.Select(dimension => dimension.Name),
        .. system.Dimensions.SelectMany(dimension => dimension.Groups).Select(group => group.Name),
        .. system.Indicators.Select(indicator => indicator.Name),
    ]);

    /// <summary>The field, or one sentence about why there is none.</summary>
    public (BoundField? Field, string Problem) Read(string written)
    {
        var text = written.Trim().Replace('：', ':');
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ReadAlone(text) : ReadLed(text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private (BoundField? Field, string Problem) ReadAlone(string name) => name switch
    {
        "" => (null, "花括号里没有写数据项；请写上名称，或删去花括号。"),
        "得分" => (new BoundField.Awarded(null), ""),
        "等级" => (new BoundField.Grade(), ""),
        "单位" => (new BoundField.UnitName(), ""),
        "年度" => (new BoundField.Year(), ""),
        _ => Element(name, element => new BoundField.Figure(element, LastYear: false)),
    };

    private (BoundField? Field, string Problem) ReadLed(string lead, string name) => lead switch
    {
        "上年" => Element(name, element => new BoundField.Figure(element, LastYear: true)),
        "比上年" => Element(name, element => new BoundField.Change(element)),
        "比率" => Rate(name),
        "得分" => Level(name, level => new BoundField.Awarded(level)),
        "分值" => Level(name, level => new BoundField.Full(level)),
        _ => (null, $"花括号里冒号前面不能写{Excerpt.Quote(lead)}{NearestNames.Question(lead, Leading, $"；可以写：{string.Join('、', Leading)}。")}"),
    };

    private (BoundField? Field, string Problem) Rate(string names)
    {
        var parts = names.Split('÷', '/', '／');
        if (parts is not [var part, var whole])
            return (null, $"比率要写两个数据项，中间用÷隔开，如 {{比率:支出决算数÷年初预算数}}；这里写的是{Excerpt.Quote(names)}。");
        var (first, firstProblem) = Element(part.Trim(), element => new BoundField.Figure(element, LastYear: false));
        var (second, secondProblem) = Element(whole.Trim(), element => new BoundField.Figure(element, LastYear: false));
        return first is BoundField.Figure dividend && second is BoundField.Figure divisor
            ? dividend.Element.Unit.Dimension == divisor.Element.Unit.Dimension
                ? (new BoundField.Rate(dividend.Element, divisor.Element), "")
                : (null, $"{Excerpt.Quote(dividend.Element.Name)}和{Excerpt.Quote(divisor.Element.Name)}的计量单位不同，不能相除；请换一个数据项。")
            : (null, firstProblem + secondProblem);
    }

    private (BoundField? Field, string Problem) Element(string name, Func<DataElement, BoundField> field) => Dictionary.Find(name) is { } element
        ? (field(element), "")
        : (null, $"没有{Excerpt.Quote(name)}这个数据项{NearestNames.Question(name, Known(), "；请核对名称，或从右边的数据里选。")}");

    private IEnumerable<string> Known() => Dictionary.Elements.SelectMany(element => element.Aliases.Prepend(element.Name)).Concat(Alone);

    private (BoundField? Field, string Problem) Level(string name, Func<string, BoundField> field)
    {
        var normal = FigureName.Normalise(name);
        var found = Levels.Where(level => FigureName.Normalise(level) == normal).ToList();
        return found switch
        {
            [var only] => (field(only), ""),
            [] => (null, $"指标体系里没有{Excerpt.Quote(name)}{NearestNames.Question(name, Levels, "；请核对指标名称。")}"),
            _ => (null, $"指标体系里有{found.Count}处叫{Excerpt.Quote(name)}，分不清是哪一处；请直接写数。"),
        };
    }
}
