using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>分值读取与核对。Weights of every level, and whether the lower ones add up to the upper.</summary>
internal static class Weights
{
    private const string NotPublished = "未公布";

    extension(Field field)
    {
        /// <summary>The weight; nothing where the source does not publish it, or where what is written was reported.</summary>
        public Points? Weight()
        {
            var isPublished = field.Node is not YamlNode.Scalar { Text: NotPublished };
            return isPublished ? field.AtLeast(Points.Zero, "不能小于0分") : null;
        }

        /// <summary>Points above 0.</summary>
        public Points? Positive() => field.AtLeast(new(0.000001m), "应大于0分");

        private Points? AtLeast(Points least, string otherwise)
        {
            var points = field.Points();
            if (points is not { } read || read >= least)
                return points;
            field.Report(DiagnosticCodes.BadPoints, $"{Excerpt.Quote(field.Name)}写成了{read}；{otherwise}，请核对。");
            return null;
        }
    }

    /// <summary>Reports when the parts do not add up to the whole; says nothing where one of them is not known.</summary>
    /// <param name="field">Where the weight of the whole is written.</param>
    /// <param name="full">The weight of the whole.</param>
    /// <param name="where">“一级指标“投入”下的二级指标”.</param>
    /// <param name="parts">The weights below it.</param>
    public static void Check(Field? field, Points? full, string where, IReadOnlyCollection<Points?> parts)
    {
        if (field is null || full is not { } whole || parts.Count == 0 || parts.Any(part => part is null))
            return;
        var sum = new Points(parts.Sum(part => part?.Value ?? 0m));
        var difference = new Points(Math.Abs(sum.Value - whole.Value));
        if (sum != whole)
            field.Report(DiagnosticCodes.WeightsDoNotAddUp, $"{where}分值合计{sum}，应为{whole}，{(sum < whole ? "差" : "多")}{difference}；请核对各项分值。");
    }
}
