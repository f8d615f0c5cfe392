using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>三级指标读取。One indicator: its words, its formulas, and the rule its standard states.</summary>
internal sealed class IndicatorReader(FigureDictionary dictionary)
{
    private readonly UniqueNames ids = new(DiagnosticCodes.DuplicateId);

    /// <param name="item">What is written.</param>
    /// <param name="names">Names taken in the same group.</param>
    /// <param name="most">The nearest published weight above it: no evaluator can give more.</param>
    public Indicator Read(Field item, UniqueNames names, Points most)
    {
        var fields = item.Fields("名称", "编号", "分值", "公式", "计数公式", "否决条件", "不适用条件", "口径", "评分标准", "规范表述", "评判", "方向", "依据", "说明");
        var full = fields.Need("分值").Weight();
        var name = names.Take(fields.Need("名称"));
        return new()
        {
            Id = ids.TakeIdentifier(fields.Need("编号")),
            Name = name,
            Full = full,
            Formula = FormulaLoading.Value(fields.Find("公式"), dictionary),
            CountFormula = FormulaLoading.Value(fields.Find("计数公式"), dictionary),
            VetoCondition = FormulaLoading.Condition(fields.Find("否决条件"), dictionary),
            NotApplicableCondition = FormulaLoading.Condition(fields.Find("不适用条件"), dictionary),
            Definition = fields.Find("口径")?.Text(),
            Standard = fields.Find("评分标准")?.Text(),
            ExecutedWording = fields.Find("规范表述")?.Text(),
            JudgementReason = fields.Find("评判")?.Text(),
            Rule = new RuleReader(item, fields, full, most).Read(name),
            Direction = fields.Find("方向")?.Choice(SystemWords.Directions) ?? Direction.NotStated,
            Basis = BasisReader.Read(fields.Need("依据")),
            Note = fields.Find("说明")?.Text(),
            Where = item.Where,
        };
    }
}
