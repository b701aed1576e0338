using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What is the moving average of each of some days under each policy?</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">The days that get an average, both ends included; null for the series' last day alone.</param>
/// <param name="WindowDays">How many days an average covers: one at least, an odd number where it is centred.</param>
/// <param name="Alignment">Where the day stands in its window.</param>
/// <param name="Missing">What to divide by where days have no report under a policy.</param>
/// <param name="Policies">The policies, in the order of the answers.</param>
public sealed record MovingAverageQuestion(
    SeriesSelector Series,
    DateInterval? Days,
    int WindowDays,
    MeanAlignment Alignment,
    MissingDays Missing,
    IReadOnlyList<IReconciliationPolicy> Policies)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// One answer a day that the series has within the days asked for. A window that reaches beyond the series counts those
    /// days as without report, as a reader at its edge must. Or why there is no answer.
    /// </returns>
    public async ValueTask<Answer<MovingAverageAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var answer = await TreatedSeries.ReadAsync(reader, Series, Policies, cancellation).ConfigureAwait(false);
        if (answer.Value is not { } treated)
        {
            return Answer<MovingAverageAnswer>.Missing(answer.Absence!);
        }

        var asked = Days ?? new DateInterval(treated.Days.End, treated.Days.End);
        if (treated.Days.Intersection(asked) is not { } days)
        {
            return Answer<MovingAverageAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, treated.Days, asked));
        }

        return Answer<MovingAverageAnswer>.Found(new MovingAverageAnswer(
            Series,
            [.. days.Select(day => treated.Average(Alignment.WindowOf(day, WindowDays), Missing)! with { Alignment = Alignment })]));
    }
}
