using Dashboard.Core.Claims;

namespace Dashboard.Core.Tracing;

/// <summary>The words for how a number appears, and what they mean for it.</summary>
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

    /// <summary>Whether the number is what the place gives, is so with a reservation, or appears nowhere.</summary>
    /// <param name="verdict">The verdict.</param>
    public static Standing ToStanding(this TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Exact or TraceVerdict.ExactInAnotherRelease or TraceVerdict.Rounded or TraceVerdict.SumOfParts => Standing.Holds,
        TraceVerdict.NotFound => Standing.DoesNotHold,
        _ => Standing.HoldsInPart,
    };
}
