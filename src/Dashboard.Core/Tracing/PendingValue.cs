using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>A value met in a release, by its positions on the axis.</summary>
/// <param name="Transform">What was done with the counts.</param>
/// <param name="Start">The first day taken.</param>
/// <param name="End">The last day taken.</param>
/// <param name="CoversFrom">The first day that the value covers: earlier than the start for a catch-up.</param>
/// <param name="Value">The value.</param>
/// <param name="ReleasedAt">The release that gave it.</param>
/// <param name="AsLaterServed">Whether that release is later than the moment asked for.</param>
internal readonly record struct PendingValue(
    TraceTransform Transform, int Start, int End, int CoversFrom, double Value, Instant ReleasedAt, bool AsLaterServed)
{
    /// <summary>For a misprint: what it adds to its doubt, as a share.</summary>
    public double MisprintDoubt { get; init; }
}
