namespace Dashboard.Core.Tracing;

/// <summary>The words for how a number appears.</summary>
public static class TraceVerdictExtensions
{
    /// <summary>The verdict in words, as every table and text writes it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Exact => "exact",
        TraceVerdict.ExactInAnotherRelease => "exact in another release",
        TraceVerdict.Rounded => "rounded",
        TraceVerdict.SumOfParts => "sum of parts",
        TraceVerdict.MixedScope => "days of different scope",
        TraceVerdict.Misprint => "likely misprint",
        TraceVerdict.Near => "near",
        TraceVerdict.NotFound => "not found",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict."),
    };
}
