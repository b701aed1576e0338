using System.Globalization;

namespace Dashboard.Fuzzing;

/// <summary>What the program was started with.</summary>
internal sealed record FuzzArguments
{
    public const string Usage = "[--cases N] [--target NAME]... [--seed N] [--case SEED] [--keep FOLDER]";

    public long Cases { get; private init; } = 20_000;

    /// <summary>The targets' names; all where it is empty.</summary>
    public IReadOnlyList<string> Targets { get; private init; } = [];

    public ulong? Seed { get; private init; }

    /// <summary>The seed of one case to run again; null runs many.</summary>
    public ulong? Case { get; private init; }

    public string Keep { get; private init; } = Path.Combine(AppContext.BaseDirectory, "failures");

    /// <summary>Reads them.</summary>
    /// <returns>What they say; null where something is wrong.</returns>
    public static FuzzArguments? TryRead(IReadOnlyList<string> args)
    {
        var read = new FuzzArguments();
        for (var i = 0; i + 1 < args.Count; i += 2)
        {
            var value = args[i + 1];
            var isNumber = ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--cases" when isNumber && number is > 0 and < 10_000_000_000:
                    read = read with { Cases = (long)number };
                    break;
                case "--target":
                    read = read with { Targets = [.. read.Targets, value] };
                    break;
                case "--seed" when isNumber:
                    read = read with { Seed = number };
                    break;
                case "--case" when isNumber:
                    read = read with { Case = number };
                    break;
                case "--keep":
                    read = read with { Keep = value };
                    break;
                default:
                    return null;
            }
        }

        return args.Count % 2 == 0 ? read : null;
    }
}
