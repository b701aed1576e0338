using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>Finds the releases that a question about vintages may use: those of one area up to the selector's moment.</summary>
internal static class VintageHistory
{
    /// <summary>The releases of a series up to the selector's moment; all where it names none.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="selector">One area. A moment with <c>~</c> is taken as strict: a vintage is never made of later releases.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The releases, or why there are none.</returns>
    public static async ValueTask<Answer<RevisionHistory>> FindAsync(SeriesReader reader, SeriesSelector selector, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(selector);
        if (selector.Areas.Length > 1)
        {
            return Missing(selector, Invariant($"Vintages are told of one area at a time: ask for {selector.Members.First()} and the others by themselves."));
        }

        var id = selector.Members.Single();
        if (await reader.Store.FindAsync(id, cancellation).ConfigureAwait(false) is not { } history)
        {
            return Answer<RevisionHistory>.Missing((await reader.ReadAsync(selector, cancellation).ConfigureAwait(false)).Absence!);
        }

        if (selector.AsOf is not { } asOf)
        {
            return Answer<RevisionHistory>.Found(history);
        }

        var oldest = history.Releases[0].ReleasedAt;
        return oldest > asOf.Instant
            ? TooLittle(selector, history, Invariant($"No release of {id} of {asOf} or before is held: the oldest is of {oldest}."))
            : Answer<RevisionHistory>.Found(new RevisionHistory(id, [.. history.Releases.TakeWhile(release => release.ReleasedAt <= asOf.Instant)]));
    }

    /// <summary>The same for a question that only a series whose days fill up over many releases can answer.</summary>
    public static async ValueTask<Answer<RevisionHistory>> FindFillingUpAsync(SeriesReader reader, SeriesSelector selector, CancellationToken cancellation)
    {
        var found = await FindAsync(reader, selector, cancellation).ConfigureAwait(false);
        if (found.Value is not { } history)
        {
            return found;
        }

        if (selector.Basis.IsFixedOnPublication || history.Form != SeriesForm.Daily)
        {
            return Missing(selector, Invariant($"{selector} does not fill up: a count by {selector.Basis.Title} is meant to be whole when first shown; with a day its revisions are shown."));
        }

        return history.Releases.Length > 1
            ? found
            : TooLittle(selector, history, Invariant($"{selector} is held in one release, of {history.Releases[0].ReleasedAt}: how its days fill up can't be seen from it."));
    }

    /// <summary>What is held falls short of an answer.</summary>
    public static Answer<RevisionHistory> TooLittle(SeriesSelector selector, RevisionHistory history, string text) =>
        Answer<RevisionHistory>.Missing(new SeriesAbsence(selector, IsUnknownSeries: false, text, [history.Id]));

    private static Answer<RevisionHistory> Missing(SeriesSelector selector, string text) =>
        Answer<RevisionHistory>.Missing(new SeriesAbsence(selector, IsUnknownSeries: false, text, []));
}
