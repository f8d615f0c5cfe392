using Jiheng.Documents.Reports;
using Jiheng.ReportChecks.Repeats;
using Jiheng.Shell;
using Jiheng.Web.Checks.Findings;

namespace Jiheng.Checks;

/// <summary>核验过程。Reads and checks files side by side and hands the results on in the order asked for, few of them in memory at a time;
/// when asked to stop it ends with <see cref="OperationCanceledException"/>, and so do the programs it has running.</summary>
internal sealed class CheckRun(CheckTools tools, Session session, CancellationToken stop)
{
    private static readonly int MostAtOnce = Math.Max(2, Environment.ProcessorCount);

    private readonly List<(string File, UnitFigures Figures)> earlier = [];

    public IEnumerable<IReadOnlyList<FileOutcome>> All(IEnumerable<string> files)
    {
        var running = new Queue<Task<IReadOnlyList<FileOutcome>>>();
        try
        {
            foreach (var file in files)
            {
                running.Enqueue(Task.Run(() => Of(file), stop));
                if (running.Count > MostAtOnce)
                    yield return Compared(running.Dequeue().GetAwaiter().GetResult());
            }
            while (running.TryDequeue(out var next))
                yield return Compared(next.GetAwaiter().GetResult());
        }
        finally
        {
            // What was under way when it ended clears up behind itself.
            ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }

    /// <summary>What a file holds, unchecked.</summary>
    public ReportReading Read(string file)
    {
        try
        {
            TextFile.Check(file, session, long.MaxValue);
            return tools.Read(TextFile.Full(file, session), stop);
        }
        catch (UnusableInputException problem)
        {
            return new ReportReading.Refused(problem.Message);
        }
    }

    /// <summary>The outcomes of one file, its reports held against those of the files before it.</summary>
    private IReadOnlyList<FileOutcome> Compared(IReadOnlyList<FileOutcome> outcomes) => [.. outcomes.Select(outcome => outcome.ComparedWith(earlier))];

    private IReadOnlyList<FileOutcome> Of(string file) => [.. FileOutcome.Of(file, Read(file), tools.Check)];
}
