using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Reports.Findings;

/// <summary>Real reports in the form people paste them: a tab leads each cell, an empty line ends a row. Read only where they lie beside the repository.</summary>
internal static class SeedReports
{
    private static string Folder => Path.Combine(Repository.Root, "..", "shared", "seeds");

    public static bool Exist => Directory.Exists(Folder);

    public static ReportText Read(string name)
    {
        var report = new AReport();
        var table = new List<List<string>>();
        var endsRow = true;
        foreach (var line in File.ReadAllText(Path.Combine(Folder, name + ".txt")).ReplaceLineEndings("\n").Split('\n'))
        {
            var cell = line.TrimStart(' ');
            if (cell.StartsWith('\t'))
            {
                if (endsRow)
                    table.Add([]);
                table[^1].Add(cell[1..]);
                endsRow = false;
            }
            else if (line.Length == 0 && table.Count > 0)
            {
                endsRow = true;
            }
            else if (table.Count > 0 && (!endsRow || IsInsideRow(table)))
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
            foreach (var part in Parts(Joined(table)))
                report.WithTable([.. part]);
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
            if (joined.Count > 0 && joined[^1].Count < usual && joined[^1].Count + row.Count <= usual && usual >= 5)
                joined[^1].AddRange(row);
            else
                joined.Add([.. row]);
        }
        return [.. joined.Select(row => row.ToArray())];
    }

    private static IEnumerable<List<string[]>> Parts(List<string[]> rows)
    {
        var part = new List<string[]>();
        foreach (var row in rows)
        {
            if (part.Count > 0 && row.Length == 1 && part[^1].Length > 1)
            {
                yield return part;
                part = [];
            }
            part.Add(row);
        }
        yield return part;
    }
}
