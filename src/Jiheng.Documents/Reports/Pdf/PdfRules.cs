using System.Globalization;
using System.Xml;

namespace Jiheng.Documents.Reports.Pdf;

/// <summary>The straight lines drawn on the pages, out of what <c>pdftocairo -svg</c> writes: they are the rules of the tables.</summary>
internal static class PdfRules
{
    private const double Thin = 3;
    private const double Shortest = 6;
    private const int MostRules = 200_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    private readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
    {
        public static Matrix Same { get; } = new(1, 0, 0, 1, 0, 0);

        public (double X, double Y) Of((double X, double Y) point) => (A * point.X + C * point.Y + E, B * point.X + D * point.Y + F);

        public Matrix After(Matrix outer) => new(
            outer.A * A + outer.C * B, outer.B * A + outer.D * B, outer.A * C + outer.C * D, outer.B * C + outer.D * D, outer.A * E + outer.C * F + outer.E, outer.B * E + outer.D * F + outer.F);
    }

    /// <summary>A list for each page, in order; rules are boxes without height or without width.</summary>
    public static List<List<Box>> Read(string file, Source source)
    {
        using var reader = XmlReader.Create(file, Settings);
        var pages = new List<List<Box>> { new() };
        var outer = new Stack<Matrix>([Matrix.Same]);
        var count = 0;
        reader.Read();
        while (!reader.EOF)
        {
            source.Cancellation.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "defs" or "clipPath" or "mask" or "pattern" or "symbol" or "image")
            {
                reader.Skip();
                continue;
            }
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "g" && outer.Count > 1)
                outer.Pop();
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "g" && !reader.IsEmptyElement)
                outer.Push(Transform(reader.GetAttribute("transform")).After(outer.Peek()));
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "page")
                pages.Add([]);
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "path" && count < MostRules)
                count += Add(reader, outer.Peek(), pages[^1]);
            reader.Read();
        }
        return pages;
    }

    private static int Add(XmlReader path, Matrix outer, List<Box> rules)
    {
        var matrix = Transform(path.GetAttribute("transform")).After(outer);
        var before = rules.Count;
        foreach (var figure in Figures(path.GetAttribute("d") ?? ""))
        {
            var points = figure.Select(matrix.Of).ToList();
            var box = new Box(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
            if (box.Height <= Thin && box.Width >= Shortest)
                rules.Add(box with { Top = box.MiddleY, Bottom = box.MiddleY });
            else if (box.Width <= Thin && box.Height >= Shortest)
                rules.Add(box with { Left = box.MiddleX, Right = box.MiddleX });
            else if (IsStroked(path))
                rules.AddRange(Sides(points));
        }
        return rules.Count - before;
    }

    // A frame is drawn as one figure with four sides.
    private static IEnumerable<Box> Sides(List<(double X, double Y)> points)
    {
        for (var at = 1; at < points.Count; at++)
        {
            var (from, to) = (points[at - 1], points[at]);
            var side = new Box(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y));
            if (Math.Min(side.Width, side.Height) < 0.5 && Math.Max(side.Width, side.Height) >= Shortest)
                yield return side;
        }
    }

    private static bool IsStroked(XmlReader path) => path.GetAttribute("style") is { } style ? !style.Contains("stroke:none", StringComparison.Ordinal) : path.GetAttribute("stroke") is { } stroke && stroke != "none";

    /// <summary>The figures of a path made of straight lines; none when there is a curve in it.</summary>
    private static List<List<(double X, double Y)>> Figures(string path)
    {
        var figures = new List<List<(double X, double Y)>>();
        var tokens = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at] is "M" or "L" && at + 2 < tokens.Length)
            {
                if (tokens[at] == "M")
                    figures.Add([]);
                if (figures.Count > 0)
                    figures[^1].Add((Number(tokens[at + 1]), Number(tokens[at + 2])));
                at += 2;
            }
            else if (tokens[at] == "Z" && figures.Count > 0 && figures[^1].Count > 0)
                figures[^1].Add(figures[^1][0]);
            else if (tokens[at] is "C" or "S" or "Q" or "A")
                return [];
        }
        figures.RemoveAll(figure => figure.Count < 2);
        return figures;
    }

    private static Matrix Transform(string? text)
    {
        if (text?.StartsWith("matrix(", StringComparison.Ordinal) != true)
            return Matrix.Same;
        var numbers = text[7..^1].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return numbers is [var a, var b, var c, var d, var e, var f] ? new(a, b, c, d, e, f) : Matrix.Same;
    }

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
