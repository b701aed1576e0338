using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;
using NodaTime;

namespace Dashboard.Storage.Databases;

/// <summary>Writes what a document says that the store doesn't hold.</summary>
internal sealed class DocumentWriter(StoreSession session, string store)
{
    private readonly SeriesTable _series = new(session, store);
    private readonly AreaTable _areas = new(session);
    private long? _payload;

    /// <summary>Refuses a document that can't be stored by any store.</summary>
    /// <exception cref="ArgumentException">A release is there twice or far from our time, or a count is too long.</exception>
    public static void Check(PulledDocument document)
    {
        var seen = new HashSet<(SeriesId, Instant)>();
        foreach (var (id, release) in document.Releases)
        {
            if (!seen.Add((id, release.ReleasedAt)))
            {
                throw new ArgumentException(Invariant($"{id} has two releases at {release.ReleasedAt} in one document."), nameof(document));
            }

            if (!StoredTime.CanHold(release.ReleasedAt))
            {
                throw new ArgumentException(Invariant($"{id} has a release at {release.ReleasedAt}, outside the years 1678 to 2261."), nameof(document));
            }

            if (release.Run.Entries.Any(entry => !CountText.CanHold(entry)))
            {
                throw new ArgumentException(Invariant($"{id}, released {release.ReleasedAt}, has a count of more than eighteen digits."), nameof(document));
            }
        }
    }

    /// <summary>Writes a document; the caller keeps all of it or nothing.</summary>
    /// <exception cref="ReleaseConflictException">A release is held that says otherwise.</exception>
    public async ValueTask<StoredDocument> WriteAsync(PulledDocument document, CancellationToken cancellation)
    {
        var (releases, days) = (0, 0L);
        foreach (var series in document.Releases.GroupBy(release => release.Id, release => release.Release))
        {
            var merge = await WriteAsync(series.Key, [.. series.OrderBy(release => release.ReleasedAt)], document.Payload, cancellation).ConfigureAwait(false);
            (releases, days) = (releases + merge.New.Length, days + merge.ChangedDays);
        }

        var at = document.Payload.ReceivedAt;
        foreach (var area in document.Areas.IsEmpty ? [] : await _areas.ChangedByAsync(document.Areas, at, cancellation).ConfigureAwait(false))
        {
            await _areas.AddAsync(area, at, await PayloadAsync(document.Payload, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }

        return new StoredDocument(releases, days);
    }

    private async ValueTask<ReleaseMerge> WriteAsync(
        SeriesId id, ImmutableArray<Release> coming, Payload payload, CancellationToken cancellation)
    {
        var found = await _series.FindAsync(id, cancellation).ConfigureAwait(false);
        var form = found?.Form ?? coming[0].Form;
        if (coming.FirstOrDefault(release => release.Form != form) is { } odd)
        {
            throw new ReleaseConflictException(id, odd.ReleasedAt, Invariant($"its counts are {form}, not {odd.Form}"));
        }

        var (_, held) = found is null ? (form, []) : await _series.ReadAsync(id, cancellation).ConfigureAwait(false);
        var merge = ReleaseMerge.Of(id, held, coming);
        if (!merge.New.IsEmpty)
        {
            var number = found?.Number ?? await _series.AddAsync(id, form, cancellation).ConfigureAwait(false);
            var source = await PayloadAsync(payload, cancellation).ConfigureAwait(false);
            foreach (var release in merge.New)
            {
                await _series.AddAsync(number, release, source, cancellation).ConfigureAwait(false);
            }

            foreach (var release in merge.Completed)
            {
                await _series.CompleteAsync(number, release, cancellation).ConfigureAwait(false);
            }
        }

        return merge;
    }

    /// <summary>The number of the document's bytes; noted when something of them is written, so that a second time leaves no trace.</summary>
    private async ValueTask<long> PayloadAsync(Payload payload, CancellationToken cancellation) =>
        _payload ??= await _series.AddAsync(payload, cancellation).ConfigureAwait(false);
}
