using System.Globalization;
using Jiheng.Web.Shell;

namespace Jiheng.Web.Trail;

/// <summary>留痕链。How one line is bound to the one before.</summary>
public static class TrailChain
{
    /// <summary>What the first line names as its predecessor.</summary>
    public static string Beginning { get; } = new('0', 64);

    public static void Bind(TrailEntry entry, long number, string previous)
    {
        entry.Number = number;
        entry.Previous = previous;
        entry.Hash = HashOf(entry);
    }

    public static string HashOf(TrailEntry entry) => PartsHash.Of(
        entry.Previous, entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        entry.By, entry.What, entry.Subject?.ToString() ?? "", entry.Detail);

    /// <summary>Reads the lines in their order, one at a time, as far as each follows from the one before.</summary>
    public static async Task<TrailReading> ReadAsync(IAsyncEnumerable<TrailEntry> inOrder, CancellationToken ct)
    {
        var (lines, last) = (0L, Beginning);
        await foreach (var entry in inOrder.WithCancellation(ct))
        {
            if (entry.Number != lines + 1 || entry.Previous != last || entry.Hash != HashOf(entry))
                return new(lines, last, FirstBreak: lines + 1);
            (lines, last) = (entry.Number, entry.Hash);
        }
        return new(lines, last, FirstBreak: null);
    }
}

/// <summary>留痕校验结果。</summary>
/// <param name="Lines">How many lines follow one from the other.</param>
/// <param name="Last">The hash of the last of them: copied elsewhere, it shows later whether lines were cut off the end.</param>
/// <param name="FirstBreak">The number of the first line that was changed or is missing; nothing when the chain is whole.</param>
public sealed record TrailReading(long Lines, string Last, long? FirstBreak);
