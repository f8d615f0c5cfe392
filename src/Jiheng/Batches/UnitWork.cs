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
/// <param name="IsBound">Whether the documents are bound into one volume instead of being files of their own.</param>
internal sealed record UnitWork(FigureDictionary Dictionary, IndicatorSystem System, DocumentForm? Form, Session Session, bool IsBound = false)
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
            DoubtText.Tell(file, FigureDoubt.In(figures, Dictionary), Session with { Error = said });
            return Outcome(figures, score, said.ToString());
        }
        catch (UnusableInputException problem)
        {
            said.WriteLine(problem.Message);
            return new UnitOutcome.Nothing(said.ToString());
        }
    }

    private UnitOutcome Outcome(FigureSet figures, SystemScore score, string said)
    {
        if (Form is null)
            return new UnitOutcome.Written(NameOf(figures), Encoding.UTF8.GetBytes(ScoreJson.Write(score, FigureDoubt.In(figures, Dictionary), null) + "\n"), said);
        var document = DocumentFiller.Fill(Form, new(Dictionary, figures, score));
        return IsBound ? new UnitOutcome.Filled(new(figures.Unit, document), said) : new UnitOutcome.Written(NameOf(figures), WordWriter.Write(document), said);
    }

    // Of characters every system allows in the name of a file.
    private string NameOf(FigureSet figures)
    {
        const string forbidden = "\\/:*?\"<>|";
        var name = $"{figures.Unit}{figures.Year.Value}年度{Form?.Name ?? ""}";
        return string.Concat(name.Where(letter => !char.IsControl(letter) && !forbidden.Contains(letter, StringComparison.Ordinal))).Trim(' ', '.') + (Form is null ? ".json" : ".docx");
    }
}

/// <summary>一个单位的结果。</summary>
/// <param name="Said">What is to be said about it: warnings, or why there is none.</param>
internal abstract record UnitOutcome(string Said)
{
    /// <summary>没有写出。</summary>
    public sealed record Nothing(string Said) : UnitOutcome(Said);

    /// <summary>一个文件。</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Content">What stands in it.</param>
    /// <param name="Said">Warnings.</param>
    public sealed record Written(string Name, byte[] Content, string Said) : UnitOutcome(Said);

    /// <summary>汇编中的一份。</summary>
    /// <param name="Part">To be bound.</param>
    /// <param name="Said">Warnings.</param>
    public sealed record Filled(BoundPart Part, string Said) : UnitOutcome(Said);
}
