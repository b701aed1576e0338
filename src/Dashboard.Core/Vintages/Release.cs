using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>One publication of a series: when, in which form, and the entries of the days it speaks of.</summary>
/// <remarks>
/// A release speaks of every day of its run, also where it has no entry; of days outside the run it says nothing, so an
/// earlier release's entry for them still stands.
/// </remarks>
/// <param name="ReleasedAt">The moment of publication.</param>
/// <param name="Form">How the source gave the counts.</param>
/// <param name="Run">The days and their entries.</param>
public sealed record Release(Instant ReleasedAt, SeriesForm Form, CountRun Run);
