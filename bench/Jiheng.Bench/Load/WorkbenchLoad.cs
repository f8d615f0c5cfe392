using Jiheng.Bench.Measuring;
using Jiheng.Bench.Work;
using Jiheng.Web.Shell;

namespace Jiheng.Bench.Load;

/// <summary>The workbench under load from this process: as fast as a few can, then many people who think between two clicks.</summary>
internal static class WorkbenchLoad
{
    public const int People = 500;

    private const int AtOnce = 8;
    private const double WarmUpSeconds = 10;
    private const double FlatOutSeconds = 20;
    private const double ThinkingSeconds = 120;

    // Somebody reads four pages, then saves; between two clicks pass two to eighteen seconds.
    private const int PagesToASave = 4;
    private const int LeastThought = 2_000;
    private const int MostThought = 18_000;

    public static void Measure(string program, int people, string? connection) => MeasureAsync(program, people, connection).GetAwaiter().GetResult();

    private static async Task MeasureAsync(string program, int people, string? connection)
    {
        Output.Line($"{Machine.Describe()}");
        Output.Line($"{(connection is null ? "SQLite" : "PostgreSQL")}, {people} people");
        var data = Directory.CreateTempSubdirectory("jiheng-load-").FullName;
        var made = await LoadedCounty.PrepareAsync(new WorkbenchOptions("http://127.0.0.1:0", data, connection), people);
        using (var server = await LoadedServer.StartAsync(program, data, connection))
        {
            var all = made.Select((each, at) => new LoadedPerson(server.Address, each.Account, each.Evaluation, at)).ToList();
            var signIns = new Latencies("sign-in, 8 at once");
            await TimedAsync(server, [signIns], () => Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (person, _) => await signIns.TimeAsync(person.SignInAsync)));
            await FlatOutAsync(server, "warm-up", WarmUpSeconds, all, (person, step) => step % 2 == 0 ? person.ReadAsync(step / 2) : person.SaveAsync());
            await FlatOutAsync(server, "pages, 8 at once", FlatOutSeconds, all, (person, step) => person.ReadAsync(step));
            await FlatOutAsync(server, "saves, 8 at once", FlatOutSeconds, all, (person, _) => person.SaveAsync());
            await ThinkingAsync(server, all);
            all.ForEach(person => person.Dispose());
        }
        Directory.Delete(data, recursive: true);
    }

    private static async Task FlatOutAsync(LoadedServer server, string name, double seconds, List<LoadedPerson> all, Func<LoadedPerson, int, Task> click)
    {
        var times = new Latencies(name);
        var until = Timing.WallSeconds() + seconds;
        await TimedAsync(server, [times], () => Task.WhenAll(all.Take(AtOnce).Select(async person =>
        {
            await person.OpenTableAsync();
            for (var step = 0; Timing.WallSeconds() < until; step++)
                await times.TimeAsync(() => click(person, step));
        })));
    }

    private static async Task ThinkingAsync(LoadedServer server, List<LoadedPerson> all)
    {
        var (pages, saves) = (new Latencies($"pages, {all.Count} people"), new Latencies($"saves, {all.Count} people"));
        var until = Timing.WallSeconds() + ThinkingSeconds;
        await TimedAsync(server, [pages, saves], () => Task.WhenAll(all.Select((person, at) => WorkAsync(person, new Randomness((ulong)at + 1), until, pages, saves))));
    }

    private static async Task WorkAsync(LoadedPerson person, Randomness chance, double until, Latencies pages, Latencies saves)
    {
        for (var step = 0; ; step++)
        {
            await Task.Delay(chance.Between(LeastThought, MostThought));
            if (Timing.WallSeconds() >= until)
                return;
            if (step % (PagesToASave + 1) < PagesToASave)
            {
                await pages.TimeAsync(() => person.ReadAsync(step));
                continue;
            }
            await person.OpenTableAsync();
            await saves.TimeAsync(person.SaveAsync);
        }
    }

    private static async Task TimedAsync(LoadedServer server, Latencies[] kinds, Func<Task> work)
    {
        var (start, cpu) = (Timing.WallSeconds(), server.CpuSeconds);
        await work();
        var seconds = Timing.WallSeconds() - start;
        foreach (var kind in kinds)
            kind.Print(seconds);
        var (now, most) = server.Memory;
        Output.Line($"  server: {(server.CpuSeconds - cpu) / seconds:F2} cores, memory {now} MB, at most {most} MB");
    }
}
