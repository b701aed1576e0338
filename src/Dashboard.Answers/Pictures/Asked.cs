using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Pictures;

/// <summary>What kinds of picture do with the answers that they get.</summary>
internal static class Asked
{
    /// <summary>An answer.</summary>
    /// <exception cref="UnansweredException">There is none; the exception says why.</exception>
    public static T Answered<T>(Answer<T> answer)
        where T : class => answer.Value ?? throw new UnansweredException(answer.Absence!);

    /// <summary>The only series, its moment taken strictly: how counts came about can't be told from releases later than it.</summary>
    public static SeriesSelector StrictSeries(PictureRequest request) => request.SeriesAsOf[0] switch
    {
        { AsOf: { AllowsLaterServed: true, Day: { } day } } series => series.At(AsOf.EndOf(day)),
        { AsOf: { AllowsLaterServed: true } asOf } series => series.At(AsOf.At(asOf.Instant)),
        var series => series,
    };

    /// <summary>The last days of the longest-held series of a request.</summary>
    public static async Task<NodaTime.DateInterval> LastDaysAsync(PictureRequest request, int days, SeriesReader reader, CancellationToken cancellation)
    {
        var all = await WindowOf(request, reader, cancellation).ConfigureAwait(false);
        return new NodaTime.DateInterval(NodaTime.LocalDate.Max(all.Start, all.End.PlusDays(1 - days)), all.End);
    }

    /// <summary>From the first day of any series to the last day of any.</summary>
    private static async Task<NodaTime.DateInterval> WindowOf(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        NodaTime.DateInterval? window = null;
        foreach (var series in request.SeriesAsOf)
        {
            var days = Answered(await reader.ReadAsync(series, cancellation).ConfigureAwait(false)).Daily.Days;
            window = window is null ? days : new NodaTime.DateInterval(NodaTime.LocalDate.Min(window.Start, days.Start), NodaTime.LocalDate.Max(window.End, days.End));
        }

        return window!;
    }
}
