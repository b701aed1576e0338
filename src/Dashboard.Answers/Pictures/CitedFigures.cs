using System.Collections.Immutable;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Pictures;

/// <summary>Finds the figures that a request pins, and holds them against the series.</summary>
internal static class CitedFigures
{
    /// <summary>The figures, checked, in the order of the request.</summary>
    /// <exception cref="PictureRefusedException">The ledger has no figure of an id, or it is none that has a place on a day.</exception>
    public static async Task<ImmutableArray<ClaimCheck>> CheckAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        if (request.Cited.IsEmpty)
        {
            return [];
        }

        // A figure may follow from others of its post, so an id is checked with the whole ledger; a value stands alone.
        var checker = new ClaimChecker(reader);
        var ledger = request.Cited.Any(pin => pin.Id is not null)
            ? await checker.CheckAsync(request.Ledger, cancellation).ConfigureAwait(false)
            : [];
        var found = ImmutableArray.CreateBuilder<ClaimCheck>(request.Cited.Length);
        foreach (var pin in request.Cited)
        {
            found.Add(pin.Id is { } id
                ? WithPlace(Find(id, ledger))
                : (await checker.CheckAsync([FigureOf(pin, request.Series[0], request.SeriesAsOf[0].AsOf)], cancellation).ConfigureAwait(false))[0]);
        }

        return found.MoveToImmutable();
    }

    /// <summary>The ledger's figure of an id.</summary>
    /// <param name="id">The id, in capitals or not.</param>
    /// <param name="ledger">The ledger, checked.</param>
    /// <exception cref="PictureRefusedException">There is none.</exception>
    public static ClaimCheck Find(string id, IReadOnlyList<ClaimCheck> ledger) =>
        ledger.FirstOrDefault(check => string.Equals(check.Figure.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new PictureRefusedException(ledger.Count == 0
            ? Invariant($"the ledger has no figure '{id}', nor any other.")
            : Invariant($"the ledger has no figure '{id}'; the nearest are {string.Join(", ", NearestWords.To(id, ledger.Select(check => check.Figure.Id), 3))}."));

    private static ClaimCheck WithPlace(ClaimCheck check) => check.Figure switch
    {
        { Value: null } => throw new PictureRefusedException(Invariant($"{check.Figure.Id} (“{check.Figure.AsWritten}”) gives no number to pin.")),
        { Days: null } => throw new PictureRefusedException(Invariant($"{check.Figure.Id} (“{check.Figure.AsWritten}”) names no day to be pinned at.")),
        _ when FigureMeaning.Of(check.Figure).Measure == FigureMeasure.ToDate => throw new PictureRefusedException(
            Invariant($"{check.Figure.Id} (“{check.Figure.AsWritten}”) is a total to date: it has no place beside the counts of days.")),
        _ => check,
    };

    /// <summary>A value as if it had been quoted of a series: a count of one day, an average of several.</summary>
    private static CitedFigure FigureOf(CitedPin pin, SeriesSelector series, AsOf? asOf) => new()
    {
        Id = string.Empty,
        Post = string.Empty,
        Posted = asOf is null ? null : London.DayOf(asOf.Instant),
        AsWritten = Invariant($"{pin.Value:#,0.##########}"),
        Value = pin.Value,
        Qualifier = FigureQualifier.Exact,
        Counts = Invariant($"{(pin.Days!.Length > 1 ? "average of " : string.Empty)}{series.Metric.Title} by {series.Basis.Title}"),
        Area = series.AreaText,
        Days = pin.Days,
        AttributedTo = series.Source.Title,
        Remark = string.Empty,
    };
}
