namespace Dashboard.Sources.UkDashboard;

/// <summary>Splits the metrics of one question into several, since the API answers 413 where it is asked for too many.</summary>
internal static class MetricParts
{
    /// <summary>The most that version 2 answers at once.</summary>
    public const int Most = 5;

    /// <summary>The metrics in parts that are small enough, in their order.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> metrics) => [.. metrics.Chunk(Most)];

    /// <summary>The two halves of a part that was too large all the same; the first is the larger.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Halves<T>(IReadOnlyList<T> metrics) => [.. metrics.Chunk((metrics.Count + 1) / 2)];
}
