using System.Diagnostics;

namespace Jiheng.Documents.Reports.Programs;

/// <summary>外部程序。The one door to programs that are not ours: found on the path, run in a folder of their own with bounds on time, memory and
/// what they write, and ended with everything they started when the bounds or the caller's patience end.</summary>
internal static class ChildProgram
{
    private const int MostComplaint = 4_000;

    /// <summary>Where the first of these programs is; nothing when none is installed.</summary>
    public static string? Find(params string[] names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var endings = OperatingSystem.IsWindows() ? new[] { ".exe", ".com" } : [""];
        return (from name in names from folder in folders from ending in endings select Path.Combine(folder, name + ending)).FirstOrDefault(File.Exists);
    }

    /// <returns>The exit code and what the program complained of.</returns>
    public static (int Code, string Complaint) Run(string program, IEnumerable<string> arguments, string folder, Source source)
    {
        using var process = new Process { StartInfo = Start(program, arguments, folder, source.Limits) };
        process.Start();
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(source.Cancellation);
            time.CancelAfter(source.Limits.MostProgramTime);
            var complaint = Task.Run(() => Head(process.StandardError), CancellationToken.None);
            var output = Task.Run(() => Head(process.StandardOutput), CancellationToken.None);
            process.WaitForExitAsync(time.Token).GetAwaiter().GetResult();
            output.Wait(time.Token);
            complaint.Wait(time.Token);
            return (process.ExitCode, complaint.Result);
        }
        catch (OperationCanceledException) when (!source.Cancellation.IsCancellationRequested)
        {
            throw new RefusedException($"转换超过{(int)source.Limits.MostProgramTime.TotalSeconds}秒，已停止；请另存为 .docx 后再试。");
        }
        finally
        {
            End(process);
        }
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    private static ProcessStartInfo Start(string program, IEnumerable<string> arguments, string folder, ReadLimits limits)
    {
        const string shell = "/bin/sh";
        var isBounded = OperatingSystem.IsLinux() && File.Exists(shell);
        var start = new ProcessStartInfo(isBounded ? shell : program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = false,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (isBounded)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(FormattableString.Invariant($"ulimit -v {limits.MostProgramMemory / 1024}; ulimit -f {limits.MostProgramOutput / 512}; exec \"$0\" \"$@\""));
            start.ArgumentList.Add(program);
        }
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["HOME"] = folder;
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(folder, ".config");
        start.Environment["TMPDIR"] = folder;
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    // What goes beyond the head is read and forgotten, so that the program does not wait for us.
    private static string Head(StreamReader reader)
    {
        var head = new char[MostComplaint];
        var length = reader.ReadBlock(head);
        var rest = new char[MostComplaint];
        while (reader.ReadBlock(rest) > 0)
            continue;
        return new(head, 0, length);
    }
}
