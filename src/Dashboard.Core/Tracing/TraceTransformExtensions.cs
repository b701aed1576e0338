namespace Dashboard.Core.Tracing;

/// <summary>The words for what was done with counts, and how many days it takes.</summary>
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

    /// <summary>How many days a transform takes; 0 where the question says.</summary>
    internal static int DaysTaken(this TraceTransform transform) => transform switch
    {
        TraceTransform.Day or TraceTransform.ToDate => 1,
        TraceTransform.DayChange => 2,
        TraceTransform.WeekSum or TraceTransform.WeekAverage or TraceTransform.ReportedAverage => 7,
        TraceTransform.WeekChange => 14,
        TraceTransform.MonthSum => 28,
        _ => 0,
    };
}
