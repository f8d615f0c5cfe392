using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Loading.Yaml;

namespace Jiheng.Indicators.Loading.Systems;

/// <summary>等级读取。Grades from the best down, each with the line it begins at; the last begins at 0.</summary>
internal static class GradesReader
{
    public static GradeLines Read(Field field, Points? total)
    {
        var lines = ImmutableArray.CreateBuilder<GradeLine>();
        foreach (var entry in field.Entries())
        {
            if (entry.Points() is { } from)
                lines.Add(new(entry.Name, from));
        }
        return Lines(field, total, lines.ToImmutable());
    }

    private static GradeLines Lines(Field field, Points? total, ImmutableArray<GradeLine> lines)
    {
        if (field.Node is not YamlNode.Mapping written || written.Entries.Length != lines.Length)
            return new([], "");
        if (lines.Length < 2)
            field.Report(DiagnosticCodes.GradeLinesOutOfOrder, "等级至少要有两档；请从最好的一档起逐档写明起点分。");
        else if (Wrong(lines, total) is { } wrong)
            field.Report(DiagnosticCodes.GradeLinesOutOfOrder, wrong);
        return new(lines[..Math.Max(0, lines.Length - 1)], lines.LastOrDefault()?.Grade ?? "");
    }

    private static string? Wrong(ImmutableArray<GradeLine> lines, Points? total)
    {
        if (total is { } most && lines[0].From > most)
            return $"等级{Excerpt.Quote(lines[0].Grade)}的起点{lines[0].From}高于总分{most}；请核对。";
        if (lines[^1].From != Points.Zero)
            return $"最后一档{Excerpt.Quote(lines[^1].Grade)}的起点应为0，这里是{lines[^1].From}；请改为0，或补上最低一档。";
        return lines.Zip(lines.Skip(1)).Where(pair => pair.First.From <= pair.Second.From).Select(OutOfOrder).FirstOrDefault();
    }

    private static string OutOfOrder((GradeLine Upper, GradeLine Lower) pair) =>
        $"等级要从高到低写，{Excerpt.Quote(pair.Upper.Grade)}的起点{pair.Upper.From}不高于下一档{Excerpt.Quote(pair.Lower.Grade)}的{pair.Lower.From}；请调整。";
}
