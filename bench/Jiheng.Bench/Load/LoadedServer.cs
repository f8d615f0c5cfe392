using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jiheng.Bench.Load;

/// <summary>The workbench in a process of its own, as `jiheng serve` starts it.</summary>
internal sealed class LoadedServer : IDisposable
{
    private const int MostMilliseconds = 60_000;

    private readonly Process process;

    private LoadedServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public double CpuSeconds => process.TotalProcessorTime.TotalSeconds;

    /// <summary>Memory in use now, and at most, in megabytes.</summary>
    public (long Now, long Most) Memory
    {
        get
        {
            process.Refresh();
            return (process.WorkingSet64 / 1_000_000, process.PeakWorkingSet64 / 1_000_000);
        }
    }

    /// <summary>Started over a database that is there; how long until it answers is printed.</summary>
    public static async Task<LoadedServer> StartAsync(string program, string data, string? connection)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(program, ["serve", "--data", data, "--urls", address.OriginalString]) { RedirectStandardOutput = true, UseShellExecute = false };
        if (connection is not null)
            start.ArgumentList.Add($"--database={connection}");
        var clock = Stopwatch.StartNew();
        var started = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        started.OutputDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        var server = new LoadedServer(started, address);
        await server.AnswersAsync();
        Measuring.Output.Line($"ready after {clock.ElapsedMilliseconds} ms");
        return server;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var waited = Stopwatch.StartNew(); waited.ElapsedMilliseconds < MostMilliseconds; await Task.Delay(10))
        {
            try
            {
                if ((await http.GetAsync(new Uri("/readyz", UriKind.Relative))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new TimeoutException("The workbench did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
