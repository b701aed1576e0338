using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What is the average of some days under each policy for days without report?</summary>
/// <param name="Series">The series.</param>
/// <param name="Window">The days averaged, both ends included.</param>
/// <param name="Policies">The policies, in the order of the answers.</param>
/// <param name="Missing">What to divide by where days have no report under a policy.</param>
/// <param name="Alignment">Where the day of the averages stands in the window.</param>
public sealed record AverageQuestion(
    SeriesSelector Series,
    DateInterval Window,
    IReadOnlyList<IReconciliationPolicy> Policies,
    MissingDays Missing = MissingDays.LeaveOut,
    MeanAlignment Alignment = MeanAlignment.Trailing)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One average a policy; or why there is none.</returns>
    public async ValueTask<Answer<AverageAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var answer = await TreatedSeries.ReadAsync(reader, Series, Policies, cancellation).ConfigureAwait(false);
        return answer.Value is not { } treated ? Answer<AverageAnswer>.Missing(answer.Absence!)
            : treated.Average(Window, Missing) is { } average ? Answer<AverageAnswer>.Found(average with { Alignment = Alignment })
            : Answer<AverageAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, treated.Days, Window));
    }
}
