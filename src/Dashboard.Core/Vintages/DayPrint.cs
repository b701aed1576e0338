using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>A count of one day as one release gave it: the first print, or a revision.</summary>
/// <param name="ReleasedAt">The release that first gave this count.</param>
/// <param name="Count">The count in people; null where the release took the entry out again.</param>
/// <param name="Change">
/// People added to the print before; negative where some were taken back, null for the first print. An entry taken out
/// counts as nobody, so that the changes always add up to the last count less the first.
/// </param>
public sealed record DayPrint(Instant ReleasedAt, long? Count, long? Change);
