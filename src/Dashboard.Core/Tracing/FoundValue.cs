using Dashboard.Core.Publication;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>A value that met the number, or came near it.</summary>
/// <param name="Series">What it was found in.</param>
/// <param name="Verdict">How it meets the number.</param>
/// <param name="Transform">What was done with the counts.</param>
/// <param name="Days">The days taken.</param>
/// <param name="Value">The value.</param>
/// <param name="ReleasedAt">The release that gave it.</param>
/// <param name="AsLaterServed">Whether that release is later than the moment asked for.</param>
/// <param name="Break">The change of definition between the moment and that release, else one among the days taken; null where there is none.</param>
/// <param name="Doubt">How implausible it is; the least comes first.</param>
internal sealed record FoundValue(
    SearchedSeries Series,
    TraceVerdict Verdict,
    TraceTransform Transform,
    DateInterval Days,
    double Value,
    Instant ReleasedAt,
    bool AsLaterServed,
    DefinitionBreak? Break,
    double Doubt);
