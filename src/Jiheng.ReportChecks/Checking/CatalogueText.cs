using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Jiheng.ReportChecks.Checking;

/// <summary>核验目录的文本。Writes the page docs/diagnostics.md from the catalogue.</summary>
public static class CatalogueText
{
    public static string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# 核验代码\n\n");
        text.Append("每个代码一种核验。核验只说两处不一致，不说哪一处错；没有把握的读法不报告，或作为疑点。\n");
        text.Append("严重程度：错误（只凭文件就能证明）、疑点（可能，或取决于读法）、提示（形式和用语）；表里写的是最重的一种。\n\n");
        text.Append("| 代码 | 名称 | 最重为 |\n|---|---|---|\n");
        foreach (var entry in CheckCatalogue.All)
            text.Append(CultureInfo.InvariantCulture, $"| {entry.Code} | {entry.Name} | {Word(entry.Severity)} |\n");
        foreach (var entry in CheckCatalogue.All)
            Append(text, entry);
        return text.ToString();
    }

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Doubt => "疑点",
        Severity.Hint => "提示",
        _ => throw new UnreachableException($"No word for {severity}."),
    };

    private static void Append(StringBuilder text, CheckEntry entry)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {entry.Code} {entry.Name}\n\n{entry.Meaning}\n\n");
        (string Name, string Words)[] outcomes =
        [
            ("相符", entry.Outcomes.Holds), ("不符", entry.Outcomes.Differs), ("不适用", entry.Outcomes.NotApplicable), ("数据不足", entry.Outcomes.NotEnoughData),
        ];
        foreach (var (name, words) in outcomes)
            text.Append(CultureInfo.InvariantCulture, $"- {name}：{(words.Length == 0 ? "没有这种情况" : words)}。\n");
        text.Append(CultureInfo.InvariantCulture, $"\n例：{entry.Example}\n");
    }
}
