using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>What is wanted of a source, and what the store has of it already.</summary>
public sealed record PullAsk
{
    /// <summary>An ask on behalf of a store that holds nothing, for whatever the source thinks is new.</summary>
    public static PullAsk Everything { get; } = new();

    /// <summary>
    /// Whether the store holds a release, asked of every release of a document that hasn't changed: only where all of them are
    /// held is it left alone, so that a store which lost some gets them again. By default nothing is held.
    /// </summary>
    public Func<SeriesId, Instant, CancellationToken, ValueTask<bool>> IsHeldAsync { get; init; } = (_, _, _) => ValueTask.FromResult(false);

    /// <summary>Whether to ask for documents anew even where the upstream could say that they haven't changed.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// The days wanted, both ends included: releases of the UK dashboard, daily reports of Johns Hopkins. Null for what the
    /// source thinks is new. The other documents hold all days and are not narrowed.
    /// </summary>
    public DateInterval? Days { get; init; }
}
