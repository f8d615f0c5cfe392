using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Jiheng.Web.Tests.Hosting;

/// <summary>A private PostgreSQL in a temporary folder, started when first asked for and stopped with the tests.</summary>
internal sealed class PostgreSql : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiheng-pg-").FullName;
    private readonly string programs;
    private readonly int port = FreePort();

    private PostgreSql(string programs)
    {
        this.programs = programs;
        if (Environment.UserName == "root")
            Run("chown", "postgres", folder);
        Server("initdb", $"-D {folder}/data -U postgres -A trust -E UTF8 --no-sync");
        Server("pg_ctl", $"-D {folder}/data -o '-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off' -l {folder}/log -w start");
    }

    /// <summary>Nothing where no PostgreSQL is installed; then its tests are skipped.</summary>
    public static PostgreSql? Start() => Programs() is { } programs ? new(programs) : null;

    public string Connection(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database={database}");

    public void Dispose()
    {
        Server("pg_ctl", $"-D {folder}/data -m immediate stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string? Programs() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    // It refuses to run as root.
    private void Server(string program, string arguments)
    {
        var command = $"{programs}/{program} {arguments}";
        if (Environment.UserName == "root")
            Run("su", "postgres", "-c", command);
        else
            Run("sh", "-c", command);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" }) ?? throw new InvalidOperationException(program);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
