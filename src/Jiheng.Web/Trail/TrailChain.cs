using System.Globalization;
using System.Security.Cryptography;
using System.Text;

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

    // Each part with its length before it, so that no two different lines read the same.
    public static string HashOf(TrailEntry entry)
    {
        string[] parts =
        [
            entry.Previous, entry.Number.ToString(CultureInfo.InvariantCulture), entry.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            entry.By, entry.What, entry.Subject?.ToString() ?? "", entry.Detail,
        ];
        var line = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
    }

    /// <summary>The number of the first line that does not follow from the one before; nothing when the chain is whole.</summary>
    public static long? FirstBreak(IEnumerable<TrailEntry> inOrder)
    {
        var (number, previous) = (0L, Beginning);
        foreach (var entry in inOrder)
        {
            if (entry.Number != number + 1 || entry.Previous != previous || entry.Hash != HashOf(entry))
                return number + 1;
            (number, previous) = (entry.Number, entry.Hash);
        }
        return null;
    }
}
