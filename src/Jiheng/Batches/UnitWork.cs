using System.Text;
using Jiheng.Documents.Forms;
using Jiheng.Documents.Word;
using Jiheng.Indicators.Definitions;
using Jiheng.Indicators.Figures;
using Jiheng.Indicators.Scoring;
using Jiheng.Library;
using Jiheng.Scores;
using Jiheng.Shell;

namespace Jiheng.Batches;

/// <summary>逐个单位。Reads, scores and writes the units of many files at once; what comes of them comes in the order of the files.</summary>
/// <param name="Dictionary">数据项.</param>
/// <param name="System">指标体系.</param>
/// <param name="Form">文书; nothing for JSON.</param>
/// <param name="Session">For relative paths.</param>
internal sealed record UnitWork(FigureDictionary Dictionary, IndicatorSystem System, DocumentForm? Form, Session Session)
{
    public IEnumerable<UnitOutcome> All(IReadOnlyList<string> files, CancellationToken stop) =>
        files.AsParallel().AsOrdered().WithCancellation(stop).WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(One);

    private UnitOutcome One(string file)
    {
        using var said = new StringWriter { NewLine = "\n" };
        try
        {
            var figures = FigureFile.Read(file, Dictionary, System, Session with { Error = said });
            var score = SystemScorer.Score(System, Dictionary, figures);
            return new(NameOf(figures), Content(figures, score), said.ToString());
        }
        catch (UnusableInputException problem)
        {
            said.WriteLine(problem.Message);
            return new(null, null, said.ToString());
        }
    }

    private byte[] Content(FigureSet figures, SystemScore score) => Form is null
        ? Encoding.UTF8.GetBytes(ScoreJson.Write(score, null) + "\n")
        : WordWriter.Write(DocumentFiller.Fill(Form, new(Dictionary, figures, score)));

    // Of characters every system allows in the name of a file.
    private string NameOf(FigureSet figures)
    {
        const string forbidden = "\\/:*?\"<>|";
        var name = $"{figures.Unit}{figures.Year.Value}年度{Form?.Name ?? ""}";
        return string.Concat(name.Where(letter => !char.IsControl(letter) && !forbidden.Contains(letter, StringComparison.Ordinal))).Trim(' ', '.') + (Form is null ? ".json" : ".docx");
    }
}

/// <summary>一个单位的结果。</summary>
/// <param name="Name">What the file is called; nothing when there is none.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Said">What is to be said about it: warnings, or why there is none.</param>
internal sealed record UnitOutcome(string? Name, byte[]? Content, string Said);
