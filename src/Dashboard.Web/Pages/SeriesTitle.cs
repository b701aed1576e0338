using Dashboard.Charts.Words;
using Dashboard.Core.Series;

namespace Dashboard.Web.Pages;

/// <summary>A series as a heading names it.</summary>
internal static class SeriesTitle
{
    /// <summary>For example: Johns Hopkins: cases in the United Kingdom, as known on 28 December 2021.</summary>
    public static string Of(SeriesSelector series)
    {
        var moment = series.AsOf switch
        {
            null => string.Empty,
            { Day: { } day } => ", as known on " + DayText.InFull(day),
            var asOf => ", as known on " + DayText.InFull(asOf.Instant),
        };
        return Invariant($"{series.Source.Title}: {series.Metric.TitleOf(series.Source)} in {SeriesNames.Place(series)}{moment}");
    }
}
