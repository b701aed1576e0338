namespace Dashboard.Benchmarks.Processes;

/// <summary>One run of a process, from start to exit.</summary>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Cpu">Seconds that cores were busy with it, its children included; to a hundredth.</param>
/// <param name="PeakMiB">Its largest memory, looked at every few milliseconds.</param>
internal readonly record struct Timing(double Wall, double Cpu, double PeakMiB)
{
    /// <summary>The median of each.</summary>
    public static Timing MedianOf(IReadOnlyCollection<Timing> runs) => new(
        Median(runs.Select(run => run.Wall)), Median(runs.Select(run => run.Cpu)), Median(runs.Select(run => run.PeakMiB)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
