namespace Janua.Tests;

/// <summary>Random numbers that can be repeated (SplitMix64).</summary>
public sealed class Seeded(int seed)
{
    private ulong state = (ulong)seed;

    public int Next(int from, int to)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return from + (int)((mixed ^ (mixed >> 31)) % (ulong)(to - from));
    }
}
