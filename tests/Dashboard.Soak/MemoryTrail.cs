namespace Dashboard.Soak;

/// <summary>What a process held of the memory over time, and whether it kept growing.</summary>
/// <remarks>
/// The first half is warming up: code is compiled, caches fill. The second half's last fifth may hold a quarter more than its
/// first, or 64 MiB more, as the store that is read grows all the while; a leak at any rate that matters exceeds that in half an hour.
/// </remarks>
internal sealed class MemoryTrail
{
    private const double MostGrowth = 1.25;
    private const double LeastGrowthMiB = 64;
    private const int LeastSamples = 20;

    private readonly List<double> _samples = [];

    public double LastMiB => _samples.Count == 0 ? 0 : _samples[^1];

    public double PeakMiB => _samples.Count == 0 ? 0 : _samples.Max();

    public void Add(double mebibytes) => _samples.Add(mebibytes);

    /// <summary>The medians of the first and the last fifth of the second half; null of too short a run.</summary>
    public (double From, double To)? Settled()
    {
        if (_samples.Count < LeastSamples)
        {
            return null;
        }

        var second = _samples.Skip(_samples.Count / 2).ToList();
        var fifth = second.Count / 5;
        return (Median(second.Take(fifth)), Median(second.TakeLast(fifth)));
    }

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Fault(string name) =>
        Settled() is { } settled && settled.To > Math.Max(settled.From * MostGrowth, settled.From + LeastGrowthMiB)
            ? Invariant($"{name} kept growing: from {settled.From:F0} to {settled.To:F0} MiB in the second half")
            : null;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
