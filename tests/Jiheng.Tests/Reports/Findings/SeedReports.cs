using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>Real reports in the form people paste them: a tab leads each cell, an empty line ends a row. Read only where they lie beside the repository.</summary>
internal static class SeedReports
{
    private static string Folder => Path.Combine(Folders.Root, "..", "shared", "seeds");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal);

    public static void SkipWithout() => Assert.SkipUnless(Directory.Exists(Folder), "The published reports do not lie beside the repository.");

    public static string FileOf(string name) => Path.Combine(Folder, name + ".txt");

    public static ReportText Read(string name)
    {
        var report = new AReport();
        var table = new List<List<string>>();
        var endsRow = true;
        var blank = 0;
        foreach (var line in File.ReadAllText(FileOf(name)).ReplaceLineEndings("\n").Split('\n'))
        {
            var cell = line.TrimStart(' ');
            if (cell.StartsWith('\t'))
            {
                if (endsRow)
                    table.Add([]);
                table[^1].Add(cell[1..]);
                blank = 0;
                endsRow = false;
            }
            else if (line.Length == 0 && table.Count > 0)
            {
                blank++;
                endsRow = true;
            }
            else if (table.Count > 0 && (!endsRow || ((blank < 3 || line.Contains('程', StringComparison.Ordinal)) && IsInsideRow(table))))
            {
                endsRow = false;
                table[^1][^1] += "\n" + line;
            }
            else
            {
                Flush(report, table);
                if (!string.IsNullOrWhiteSpace(line))
                    report.With(line);
            }
        }
        Flush(report, table);
        return report.Text(name + ".txt");
    }

    private static bool IsInsideRow(List<List<string>> table) => table.Count > 1 && table[^1].Count < table[^2].Count;

    private static void Flush(AReport report, List<List<string>> table)
    {
        if (table.Count > 0)
        {
            foreach (var part in Parts(table))
                report.WithTable([.. Joined(part)]);
        }
        table.Clear();
    }

    /// <summary>Rows that an empty line inside a cell tore apart.</summary>
    private static List<string[]> Joined(List<List<string>> rows)
    {
        var usual = rows.GroupBy(row => row.Count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        var joined = new List<List<string>>();
        foreach (var row in rows)
        {
            if (joined.Count > 0 && joined[^1].Count < usual && joined[^1].Count + row.Count <= usual && usual is >= 5 and <= 10)
                joined[^1].AddRange(row);
            else if (joined.Count > 1 && joined[^2].Count > joined[^1].Count && joined[^1].Count + row.Count == joined[^2].Count && row.Count == 1)
                joined[^1].AddRange(row);
            else
                joined.Add([.. row]);
        }
        return [.. joined.Select(row => row.ToArray())];
    }

    /// <summary>A row of one title begins another table.</summary>
    private static IEnumerable<List<List<string>>> Parts(List<List<string>> rows)
    {
        var part = new List<List<string>>();
        foreach (var row in rows)
        {
            var isTitle = row.Count == 1 && row[0].Trim() is { Length: > 0 and < 40 } title && ("一二三四".Contains(title[0], StringComparison.Ordinal) || title.StartsWith("年度", StringComparison.Ordinal) || title.StartsWith("部门（单位）年度", StringComparison.Ordinal) || title.StartsWith("20", StringComparison.Ordinal));
            if (part.Count > 0 && (isTitle || (row[0] == "机构名称" && row.Count > 1)))
            {
                yield return part;
                part = [];
            }
            part.Add(row);
        }
        yield return part;
    }
}
