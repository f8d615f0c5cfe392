using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>依据读取。The document, the place in it, and its words where they are given.</summary>
internal static class BasisReader
{
    public static LegalBasis Read(Field field)
    {
        var fields = field.Fields("文件", "位置", "原文");
        return new(fields.Need("文件").Text(), fields.Need("位置").Text(), fields.Find("原文")?.Text());
    }
}
