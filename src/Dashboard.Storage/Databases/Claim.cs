using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>Who pulls a source holds it until a moment, by clocks that may jump.</summary>
/// <remarks>
/// A claim made while a clock ran ahead would hold for as long as the clock was wrong. So the first moment before the claim
/// at which anybody asks is kept, and from there the claim holds for its full length once more: it ends in any case, and
/// nobody comes in earlier than its holder was promised. A clock that jumps ahead ends a claim early; two may then pull at
/// once, which costs an upstream a second request and the store nothing.
/// </remarks>
/// <param name="ClaimedAt">When it was made.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="SeenEarlierAt">The earliest moment before <paramref name="ClaimedAt"/> at which it was met; null where there is none.</param>
internal readonly record struct Claim(Instant ClaimedAt, Instant EndsAt, Instant? SeenEarlierAt)
{
    /// <summary>Whether the claim is over.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="seenEarlierAt">What to remember of this meeting where it isn't.</param>
    public bool HasEnded(Instant now, out Instant? seenEarlierAt)
    {
        seenEarlierAt = SeenEarlierAt;
        if (now >= ClaimedAt)
        {
            return now >= EndsAt;
        }

        if (SeenEarlierAt is { } seen && now >= seen)
        {
            return now - seen >= EndsAt - ClaimedAt;
        }

        seenEarlierAt = now;
        return false;
    }
}
