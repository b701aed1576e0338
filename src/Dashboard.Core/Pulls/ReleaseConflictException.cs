using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>A document says otherwise than the store of a release that is held already; nothing of the document is stored.</summary>
/// <remarks>A release happened once: where two accounts of it differ, one of them is wrong, and a store can't know which.</remarks>
public sealed class ReleaseConflictException : Exception
{
    /// <summary>Reports a conflict.</summary>
    /// <param name="id">The series.</param>
    /// <param name="releasedAt">The release held.</param>
    /// <param name="reason">What differs, with the day and both counts, without a full stop.</param>
    public ReleaseConflictException(SeriesId id, Instant releasedAt, string reason)
        : base(Invariant($"{id}, released {releasedAt}, is held otherwise: {reason}.")) => (Id, ReleasedAt) = (id, releasedAt);

    /// <summary>The series.</summary>
    public SeriesId Id { get; }

    /// <summary>The release held.</summary>
    public Instant ReleasedAt { get; }
}
