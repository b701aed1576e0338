using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>One answer to where a number comes from, on a card.</summary>
internal sealed class TracePicture : IPictureKind
{
    private const int DaysAbout = 10;
    private const int DaysOfTotals = 60;

    public string Name => "trace";

    public string Summary => "Draws one answer to where a number comes from: how it appears, what that rests on, and the days about it.";

    public (int Least, int Most) SeriesCount => (0, 0);

    public PictureSettings Settings => PictureSettings.Traced | PictureSettings.Missing;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("318,699", "The count of three days at once that Johns Hopkins showed, and rewrote."),
        new("\"nearly 103,000\" --said-on 2021-12-29 --hit 2", "The second answer for a number that was meant roughly, among what had been published by then."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (search, place) = request.Traced!;
        var trace = await search.AskAsync(reader, cancellation).ConfigureAwait(false);
        var listed = search.HitsOf(trace);
        if (place > listed.Length)
        {
            throw new PictureRefusedException(Invariant($"there is no answer {place} to where {trace.Number} comes from: {listed.Length} {(listed.Length == 1 ? "is" : "are")} listed."));
        }

        var hit = listed[place - 1];
        var totals = hit.Transform == TraceTransform.ToDate ? await TotalsAsync(hit, reader, cancellation).ConfigureAwait(false) : null;
        var daily = totals is null ? await DailyAsync(hit, request, reader, cancellation).ConfigureAwait(false) : null;
        ImmutableArray<(string Heading, AnswerTable Table)> tables =
        [
            ("The answer", TraceTable.Of([hit])),
            .. daily is null ? [] : new[] { ("The days about it", ComparisonTable.Of(daily)) },
            .. totals is null ? [] : new[] { ("The totals about it", TotalsTable.Of([totals])) },
        ];
        var hash = DataHash.Of([.. tables.Select(table => table.Table)]);
        var releases = await ReleasesAsync(search.Question, hit, daily, reader, cancellation).ConfigureAwait(false);
        var chart = new TraceChart(trace, hit, place, listed.Length, SourceNote.Of(releases, hash)) { Daily = daily, Totals = totals };
        return new Picture(Name, "Where a number comes from", TraceLayout.Lay(chart, request.Look.Theme, request.Look.Size), tables, hash);
    }

    /// <summary>The series as they stood in the release that gave the value, some days either side of the answer's.</summary>
    /// <remarks>A release of which only what it changed is held says nothing of other days: they are drawn as later served, marked so.</remarks>
    private static async Task<SideBySide?> DailyAsync(TraceHit hit, PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        if (hit is not { Series: { } series, Days: { } days, ReleasedAt: { } release })
        {
            return null;
        }

        var shown = series.At(AsOf.At(release, allowsLaterServed: true));
        ImmutableArray<SeriesSelector> drawn = hit.Verdict == TraceVerdict.MixedScope
            ? [shown, new SeriesSelector(series.Source, [Area.England], series.Metric, series.Basis, shown.AsOf)]
            : [shown];
        var question = new SideBySideQuestion(drawn, days.Start.PlusDays(-DaysAbout), days.End.PlusDays(DaysAbout), request.Missing);
        return (await question.AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
    }

    private static async Task<TotalsAnswer?> TotalsAsync(TraceHit hit, SeriesReader reader, CancellationToken cancellation)
    {
        var window = new DateInterval(hit.Days!.End.PlusDays(-DaysOfTotals), hit.Days.End.PlusDays(DaysAbout));
        return (await new TotalsQuestion(hit.Series!.At(AsOf.At(hit.ReleasedAt!.Value, allowsLaterServed: true)), window).AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
    }

    /// <summary>The releases drawn; where nothing was found, the newest of everything that was searched.</summary>
    private static async Task<IEnumerable<SourceRelease>> ReleasesAsync(
        TraceQuestion question, TraceHit hit, SideBySide? daily, SeriesReader reader, CancellationToken cancellation)
    {
        if (daily is not null)
        {
            return daily.Series.SelectMany(series => SourceNote.ReleasesOf(series.AsReported));
        }

        return hit is { Series: { } found, ReleasedAt: { } release }
            ? [new SourceRelease(found.Source, release)]
            : (await reader.Store.ListAsync(cancellation).ConfigureAwait(false))
                .Where(held => question.Source is null || held.Id.Source == question.Source)
                .Select(held => new SourceRelease(held.Id.Source, held.LastReleasedAt));
    }
}
