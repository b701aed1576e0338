using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>The questions that several kinds of picture ask.</summary>
internal static class Asked
{
    /// <summary>An answer, or the reason why there is none.</summary>
    /// <exception cref="UnansweredException">There is none.</exception>
    public static T Answered<T>(Answer<T> answer)
        where T : class => answer.Value ?? throw new UnansweredException(answer.Absence!);

    /// <summary>The two series of a request over its days.</summary>
    public static async Task<SeriesComparison> CompareAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        var series = request.SeriesAsOf;
        var window = request.WindowOr(await WindowOf(request, reader, cancellation).ConfigureAwait(false));
        return Answered(await new CompareQuestion(series[0], series[1], window, request.Missing).AskAsync(reader, cancellation).ConfigureAwait(false));
    }

    /// <summary>From the first day of any series to the last day of any.</summary>
    public static async Task<NodaTime.DateInterval> WindowOf(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
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
