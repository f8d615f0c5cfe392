using System.Collections.Immutable;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading;

namespace Jiheng.Documents.Systems;

/// <summary>体系底稿。An indicator system as texts, whichever file it comes from; only the strict reader of 体系.yaml makes a system of it.</summary>
/// <param name="Head">体系, 编号, 对象… in the order of 体系.yaml, without 依据 and 说明.</param>
/// <param name="Basis">依据 of the whole.</param>
/// <param name="Notes">说明 of the whole.</param>
/// <param name="Dimensions">一级指标.</param>
public sealed record SystemForm(
    ImmutableArray<SystemField> Head, BasisForm Basis, ImmutableArray<string> Notes, ImmutableArray<DimensionForm> Dimensions)
{
    public string Id => SystemField.In(Head, "编号");

    /// <summary>Loaded as if it stood in its folder.</summary>
    public Loaded<IndicatorSystem> Load(FigureDictionary dictionary) => SystemReader.Read(new($"{Id}/体系.yaml", SystemYaml.Write(this)), dictionary);
}

/// <summary>体系栏目。</summary>
public sealed record SystemField(string Name, string Text)
{
    internal static string In(ImmutableArray<SystemField> fields, string name) => fields.FirstOrDefault(field => field.Name == name)?.Text ?? "";
}

/// <summary>依据底稿。原文 is empty where it is not quoted.</summary>
public sealed record BasisForm(string Document, string Place, string Quote);

/// <summary>一级指标底稿。</summary>
public sealed record DimensionForm(string Name, string Weight, ImmutableArray<GroupForm> Groups);

/// <summary>二级指标底稿。</summary>
public sealed record GroupForm(string Name, string Weight, ImmutableArray<IndicatorForm> Indicators);

/// <summary>三级指标底稿。</summary>
/// <param name="Fields">In the order of 体系.yaml, without 依据 and 说明.</param>
/// <param name="Basis">依据.</param>
/// <param name="Note">说明; empty where there is none.</param>
public sealed record IndicatorForm(ImmutableArray<SystemField> Fields, BasisForm Basis, string Note)
{
    /// <summary>Every field an indicator may have, in their order.</summary>
    internal static ImmutableArray<string> Names { get; } = ["名称", "编号", "分值", "公式", "计数公式", "否决条件", "不适用条件", "口径", "评分标准", "规范表述", "评判", "方向"];
}
