namespace Jiheng.Bench.Work;

/// <summary>Xorshift64*: the same numbers on every machine and every run.</summary>
internal sealed class Randomness(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state ^= state >> 12;
            state ^= state << 25;
            state ^= state >> 27;
            return state * 2685821657736338717UL;
        }
    }

    /// <summary>At least 0, below <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)((Next() >> 8) % (ulong)limit);

    public int Between(int least, int most) => least + Below(most - least + 1);
}
