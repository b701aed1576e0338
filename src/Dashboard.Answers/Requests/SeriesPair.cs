using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>Two series, where two are asked for.</summary>
public static class SeriesPair
{
    /// <summary>The two series.</summary>
    /// <param name="series">The series named.</param>
    /// <exception cref="RequestRefusedException">There are more or fewer.</exception>
    public static (SeriesSelector First, SeriesSelector Second) Of(IReadOnlyList<SeriesSelector> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series is [var first, var second]
            ? (first, second)
            : throw new RequestRefusedException("series", _ => Invariant($"two series are compared, not {series.Count}; name A and B.")) { Place = Math.Min(series.Count, 2) };
    }
}
