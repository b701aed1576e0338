using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Layers;

/// <summary>A release of which the snapshot and the store of what was pulled say different things; the snapshot's word is taken.</summary>
/// <param name="Id">The series.</param>
/// <param name="ReleasedAt">The release.</param>
/// <param name="Reason">What differs, with the day and both counts, without a full stop.</param>
public sealed record LayerDifference(SeriesId Id, Instant ReleasedAt, string Reason)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() => Invariant($"{Id}, released {ReleasedAt}, was pulled otherwise than the snapshot has it: {Reason}");
}
