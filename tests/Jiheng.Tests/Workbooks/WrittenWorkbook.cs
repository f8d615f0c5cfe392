using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace Jiheng.Tests.Workbooks;

/// <summary>A workbook the product wrote, looked at with other programs' eyes.</summary>
internal static class WrittenWorkbook
{
    static WrittenWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>What the Open XML SDK finds wrong.</summary>
    public static List<string> Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator().Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}")];
    }

    /// <summary>The values of every sheet, row by row.</summary>
    public static Dictionary<string, List<object?[]>> Values(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        var sheets = new Dictionary<string, List<object?[]>>(StringComparer.Ordinal);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>Without the results of its formulas, so that whoever opens it has to calculate.</summary>
    public static byte[] WithoutResults(byte[] file)
    {
        using var written = new MemoryStream();
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        using (var from = new ZipArchive(new MemoryStream(file)))
        {
            foreach (var entry in from.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                using var part = to.CreateEntry(entry.FullName).Open();
                part.Write(Encoding.UTF8.GetBytes(Regex.Replace(reader.ReadToEnd(), "</x:f><x:v>[^<]*</x:v>|</f><v>[^<]*</v>", match => match.Value.StartsWith("</x:f>", StringComparison.Ordinal) ? "</x:f>" : "</f>")));
            }
        }
        return written.ToArray();
    }

    /// <summary>Calculated again by LibreOffice.</summary>
    public static byte[] Recalculated(byte[] file) => Saved(WithoutResults(file), "xlsx:Calc MS Excel 2007 XML");

    /// <summary>Opened and saved by LibreOffice.</summary>
    /// <param name="file">.xlsx.</param>
    /// <param name="format">The ending, and the filter where there are several.</param>
    public static byte[] Saved(byte[] file, string format)
    {
        var folder = Directory.CreateTempSubdirectory("jiheng").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "in.xlsx"), file);
            using var office = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", format, "--outdir", Path.Combine(folder, "out"), Path.Combine(folder, "in.xlsx")]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            office.WaitForExit();
            return File.ReadAllBytes(Path.Combine(folder, "out", "in." + format.Split(':')[0]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
