namespace Dashboard.Core.Tracing;

/// <summary>The words for what was done with counts.</summary>
public static class TraceTransformExtensions
{
    /// <summary>The transform in words, as every table writes it.</summary>
    /// <param name="transform">The transform.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this TraceTransform transform) => transform switch
    {
        TraceTransform.Day => "day",
        TraceTransform.WeekSum => "week sum",
        TraceTransform.WeekAverage => "7-day average",
        TraceTransform.ReportedAverage => "7-day average over days reported",
        TraceTransform.ToDate => "to date",
        TraceTransform.DayChange => "change on the day before",
        TraceTransform.MonthSum => "28-day sum",
        TraceTransform.WeekChange => "percent change on the week before",
        TraceTransform.WindowSum => "sum of the days",
        TraceTransform.WindowAverage => "average of the days",
        _ => throw new ArgumentOutOfRangeException(nameof(transform), transform, "Not a transform."),
    };
}
