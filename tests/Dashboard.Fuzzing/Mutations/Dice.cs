namespace Dashboard.Fuzzing.Mutations;

/// <summary>Numbers that look random and follow from a seed alone, on every machine and version (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The seed of one case of a run: the same whenever the three are.</summary>
    public static ulong SeedOf(ulong run, string target, long number)
    {
        var mixed = Mix(run);
        foreach (var letter in target)
        {
            mixed = Mix(mixed ^ letter);
        }

        return Mix(mixed ^ unchecked((ulong)number));
    }

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public bool OneIn(int many) => Below(many) == 0;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>How many changes an input gets: now and then none, and one as often as not, since what is changed much is refused at once.</summary>
    public int Changes() => OneIn(30) ? 0 : OneIn(2) ? 1 : 1 + Below(4);

    /// <summary>A length: mostly small, now and then up to the bound.</summary>
    public int Length(int bound) => 1 + Below(Math.Max(1, bound >> Below(12)));

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
        }

        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
