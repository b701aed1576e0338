using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>Some days of a series, with what is to be known of them.</summary>
/// <param name="Daily">The days, as they were read.</param>
/// <param name="Caveats">Breaks and notices among them.</param>
public sealed record ShownSeries(DailySeries Daily, Caveats Caveats)
{
    /// <summary>Looks up what is to be known of some days.</summary>
    /// <param name="daily">The days, as they were read.</param>
    /// <param name="reader">What they were read with.</param>
    public static ShownSeries Of(DailySeries daily, SeriesReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new ShownSeries(daily, Caveats.Of(daily, reader.Calendar));
    }
}
