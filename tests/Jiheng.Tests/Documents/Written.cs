using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jiheng.Documents.Drafts;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Reports;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Loading;
using Jiheng.Indicators.Scoring;
using Jiheng.ReportChecks.Text;

namespace Jiheng.Tests.Documents;

/// <summary>Documents made from the content of this repository.</summary>
internal static class Written
{
    public static ImmutableArray<ReportOutline> Outlines { get; } =
        [.. Files("report-outlines").Select(file => ReportOutlineReader.Read(Repository.Source(file), Repository.Dictionary).Value ?? throw new InvalidOperationException(file))];

    public static ImmutableDictionary<string, DocumentForm> Forms { get; } =
        Files("document-forms").Select(file => Usable(DocumentFormReader.Read(Repository.Source(file), Repository.Dictionary, Outlines), file)).ToImmutableDictionary(form => form.Name, StringComparer.Ordinal);

    public static WordDocument Document(string form, string system, string? figures = null) => Document(Forms[form], system, Figures(system, figures));

    public static WordDocument Document(DocumentForm form, string system, FigureSet figures) =>
        DocumentFiller.Fill(form, new(Repository.Dictionary, figures, SystemScorer.Score(Repository.Systems[system], Repository.Dictionary, figures)));

    /// <param name="system">指标体系.</param>
    /// <param name="figures">A file beside the tests; nothing for the published sample.</param>
    public static FigureSet Figures(string system, string? figures = null)
    {
        var file = figures is null ? Path.Combine("samples", system, "figures.yaml") : Path.Combine("tests", "Jiheng.Tests", "Documents", figures);
        return FigureReader.Read(Repository.Source(file), Repository.Dictionary, Repository.Systems[system]).Value ?? throw new InvalidOperationException(file);
    }

    /// <summary>What the file breaks of the format; nothing when it is sound.</summary>
    public static IEnumerable<string> Faults(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>As our own reader has it.</summary>
    public static ReportText Read(byte[] file) => Assert.IsType<ReportReading.Read>(ReportReader.Read(file, "document.docx")).Text;

    private static DocumentForm Usable(Loaded<DocumentForm> loaded, string file) =>
        loaded.Value ?? throw new InvalidOperationException($"{file}: {string.Join('\n', loaded.Problems)}");

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Folders.Of(folder), "*.yaml").Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(Folders.Root, file));
}
