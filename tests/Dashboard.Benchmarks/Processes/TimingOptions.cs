using System.Globalization;

namespace Dashboard.Benchmarks.Processes;

/// <summary>What is timed and how often.</summary>
/// <param name="Command">The program: best one that is published for the machine.</param>
/// <param name="Rounds">How many rounds; one more runs first and does not count.</param>
/// <param name="Peers">The folder with the other programs' scripts.</param>
/// <param name="Charts">A file of chart commands, to be drawn as one more piece of work.</param>
internal sealed record TimingOptions(string Command, int Rounds, string? Peers, string? Charts)
{
    /// <summary>Reads <c>--command FILE</c>, <c>--rounds N</c>, <c>--peers DIR</c> and <c>--charts FILE</c>.</summary>
    /// <exception cref="ArgumentException">An option is none of these, or lacks its value.</exception>
    public static TimingOptions Parse(string[] args)
    {
        var options = new TimingOptions(Path.Combine(RealFigures.Root, "artifacts", "bin", "Dashboard.Cli", "release", "dashboard"), 5, null, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            options = (args[i], i + 1 < args.Length ? args[i + 1] : null) switch
            {
                ("--command", { } file) => options with { Command = Path.GetFullPath(file) },
                ("--rounds", { } rounds) => options with { Rounds = int.Parse(rounds, NumberStyles.None, CultureInfo.InvariantCulture) },
                ("--peers", { } folder) => options with { Peers = Path.GetFullPath(folder) },
                ("--charts", { } file) => options with { Charts = Path.GetFullPath(file) },
                _ => throw new ArgumentException(Invariant($"'{args[i]}' is none of --command FILE, --rounds N, --peers DIR and --charts FILE."), nameof(args)),
            };
        }

        return options;
    }
}
