using System.Text;

namespace Jiheng.Documents.Systems;

/// <summary>体系写成 YAML。In the order and the subset 体系.yaml is read in; the same form gives the same text.</summary>
public static class SystemYaml
{
    public static string Write(SystemForm form)
    {
        var pen = new Pen();
        foreach (var field in form.Head)
            Head(pen, field);
        Basis(pen, 0, form.Basis);
        if (!form.Notes.IsEmpty)
        {
            pen.Key(0, "说明");
            foreach (var note in form.Notes)
                pen.Item(1, note);
        }
        pen.Blank();
        pen.Key(0, "一级指标");
        foreach (var dimension in form.Dimensions)
            Dimension(pen, dimension);
        return pen.ToString();
    }

    private static void Head(Pen pen, SystemField field)
    {
        if (field.Name == "等级")
            pen.Raw(0, field.Name, "{ " + string.Join(", ", field.Text.Split('、').Select(Grade)) + " }");
        else if (field.Name == "适用年度")
            pen.Raw(0, field.Name, "[" + field.Text.Replace("、", ", ", StringComparison.Ordinal) + "]");
        else
            pen.Text(0, field.Name, field.Text);
    }

    // “良好80”: the grade, and the line it begins at.
    private static string Grade(string text)
    {
        var digits = text.Length;
        while (digits > 0 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] == '.'))
            digits--;
        return $"{YamlScalar.InBraces(text[..digits])}: {text[digits..]}";
    }

    private static void Dimension(Pen pen, DimensionForm dimension)
    {
        pen.First(1, "名称", dimension.Name);
        pen.Text(2, "分值", dimension.Weight);
        pen.Key(2, "二级指标");
        foreach (var group in dimension.Groups)
        {
            pen.First(3, "名称", group.Name);
            pen.Text(4, "分值", group.Weight);
            pen.Key(4, "三级指标");
            foreach (var indicator in group.Indicators)
                Indicator(pen, indicator);
        }
    }

    private static void Indicator(Pen pen, IndicatorForm indicator)
    {
        pen.First(5, indicator.Fields[0].Name, indicator.Fields[0].Text);
        foreach (var field in indicator.Fields.Skip(1))
            pen.Text(6, field.Name, field.Text);
        Basis(pen, 6, indicator.Basis);
        if (indicator.Note.Length > 0)
            pen.Text(6, "说明", indicator.Note);
        pen.Blank();
    }

    private static void Basis(Pen pen, int depth, BasisForm basis)
    {
        pen.Key(depth, "依据");
        pen.Text(depth + 1, "文件", basis.Document);
        pen.Text(depth + 1, "位置", basis.Place);
        if (basis.Quote.Length > 0)
            pen.Text(depth + 1, "原文", basis.Quote);
    }

    private sealed class Pen
    {
        private readonly StringBuilder text = new();

        public void Key(int depth, string name) => Line(depth, $"{name}:");

        public void Raw(int depth, string name, string written) => Line(depth, $"{name}: {written}");

        public void Text(int depth, string name, string content) => Scalar(depth, $"{name}: ", content, depth);

        public void First(int depth, string name, string content) => Scalar(depth, $"- {name}: ", content, depth + 1);

        public void Item(int depth, string content) => Scalar(depth, "- ", content, depth);

        public void Blank() => text.Append('\n');

        public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

        private void Scalar(int depth, string lead, string content, int inside)
        {
            if (IsBlock(content))
            {
                Line(depth, lead + "|-");
                foreach (var line in content.Split('\n'))
                    Line(inside + 1, line);
            }
            else
                Line(depth, lead + YamlScalar.Write(content));
        }

        private void Line(int depth, string content) => text.Append(' ', depth * 2).Append(content).Append('\n');

        private static bool IsBlock(string content) =>
            content.Contains('\n', StringComparison.Ordinal) && content.Split('\n').All(line => line.Length > 0 && line == line.Trim() && !line.Any(YamlScalar.IsUnseen));
    }
}
