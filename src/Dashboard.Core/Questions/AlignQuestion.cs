using Dashboard.Core.Comparison;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>By how many days is one series behind another?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days of the first series to look at, both ends included.</param>
public sealed record AlignQuestion(SeriesSelector First, SeriesSelector Second, DateInterval Window)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The score of each shift; or why there is none.</returns>
    public async ValueTask<Answer<AlignAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var first = await reader.ReadAsync(First, cancellation).ConfigureAwait(false);
        var second = await reader.ReadAsync(Second, cancellation).ConfigureAwait(false);
        if (first.Value?.Daily is not { } one || second.Value?.Daily is not { } other)
        {
            return Answer<AlignAnswer>.Missing(first.Absence ?? second.Absence!);
        }

        var caveats = Caveats.None;
        foreach (var series in (DailySeries[])[one, other])
        {
            if (series.Within(Window) is not { } shown)
            {
                return Answer<AlignAnswer>.Missing(SeriesAbsence.OutsideWindow(series.Selector, series.Days, Window));
            }

            caveats = caveats.With(Caveats.Of(shown, reader.Calendar));
        }

        return Answer<AlignAnswer>.Found(new AlignAnswer(First, Second, Window, Alignment.Of(one, other, Window)) { Caveats = caveats });
    }
}
