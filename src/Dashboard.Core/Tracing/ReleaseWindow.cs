using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Tells which release gave the entries of a window, as the layers stand at a moment.</summary>
internal readonly struct ReleaseWindow(MemberLayer[] layers, int count, Instant at, Instant? saidOn)
{
    /// <summary>The release that gave a value: the newest of the time among its entries or, where all were served later, the newest of all.</summary>
    /// <param name="transform">What was done with the counts.</param>
    /// <param name="start">The first day taken.</param>
    /// <param name="end">The last day taken.</param>
    /// <returns>The release, and whether an entry is of after the moment: of the one asked for, or beside entries of this one.</returns>
    public (Instant ReleasedAt, bool IsLater) Of(TraceTransform transform, int start, int end)
    {
        Instant? newest = null;
        Instant? newestLater = null;
        for (var i = 0; i < count; i++)
        {
            // The first count of totals is a difference from the entry before it.
            var first = layers[i].IsCumulative && transform != TraceTransform.ToDate ? layers[i].EntryBefore(start) : start;
            for (var day = first; day <= end; day++)
            {
                if (layers[i].GivenAt(day) is not { } given)
                {
                    continue;
                }

                if (given > at)
                {
                    newestLater = newestLater is { } later && later > given ? later : given;
                }
                else
                {
                    newest = newest is { } soFar && soFar > given ? soFar : given;
                }
            }
        }

        var released = newest ?? newestLater ?? at;
        return (released, newest is not null ? newestLater is not null : released > saidOn);
    }
}
