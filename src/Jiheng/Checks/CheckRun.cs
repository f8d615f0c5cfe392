using System.Diagnostics;
using Jiheng.Shell;

namespace Jiheng.Checks;

/// <summary>核验过程。Reads and checks files side by side and hands the results on in the order asked for, few of them in memory at a time.</summary>
internal sealed class CheckRun(CheckTools tools, Session session)
{
    private static readonly int MostAtOnce = Math.Max(2, Environment.ProcessorCount);

    public IEnumerable<IReadOnlyList<FileOutcome>> All(IEnumerable<string> files)
    {
        var running = new Queue<Task<IReadOnlyList<FileOutcome>>>();
        foreach (var file in files)
        {
            running.Enqueue(Task.Run(() => Of(file)));
            if (running.Count > MostAtOnce)
                yield return running.Dequeue().GetAwaiter().GetResult();
        }
        while (running.TryDequeue(out var next))
            yield return next.GetAwaiter().GetResult();
    }

    /// <summary>What a file holds, unchecked.</summary>
    public FileReading Read(string file)
    {
        try
        {
            TextFile.Check(file, session, long.MaxValue);
            return tools.Read(TextFile.Full(file, session));
        }
        catch (UnusableInputException problem)
        {
            return new FileReading.Refused(problem.Message);
        }
    }

    private IReadOnlyList<FileOutcome> Of(string file) => [.. Outcomes(file, Read(file))];

    private IEnumerable<FileOutcome> Outcomes(string file, FileReading reading) => reading switch
    {
        FileReading.One one => [new FileOutcome.Checked(new(file, one.Text, tools.Check(one.Text)))],
        FileReading.Many many => many.Inside.SelectMany(inside => Outcomes(inside is FileReading.One one ? $"{file}/{one.Text.FileName}" : file, inside)),
        FileReading.Refused refused => [new FileOutcome.Refused(refused.Sentence)],
        _ => throw new UnreachableException($"{reading}"),
    };
}
