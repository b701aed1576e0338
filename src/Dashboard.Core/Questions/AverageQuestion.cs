using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What is the average of some days under each policy for days without report?</summary>
/// <param name="Series">The series.</param>
/// <param name="Window">The days averaged, both ends included.</param>
/// <param name="Policies">The policies, in the order of the answers.</param>
public sealed record AverageQuestion(SeriesSelector Series, DateInterval Window, IReadOnlyList<IReconciliationPolicy> Policies)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>One average a policy, each dividing by the days that have a count under it; or why there is none.</returns>
    public async ValueTask<Answer<AverageAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var averages = ImmutableArray.CreateBuilder<PolicyAverage>(Policies.Count);
        foreach (var policy in Policies)
        {
            var answer = await ReconcileQuestion.AskAsync(reader, Series, policy, cancellation).ConfigureAwait(false);
            if (answer.Value is not { } series)
            {
                return Answer<AverageAnswer>.Missing(answer.Absence!);
            }

            if (series.Treated.Within(Window) is not { } inputs)
            {
                return Answer<AverageAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, series.Treated.Days, Window));
            }

            averages.Add(new PolicyAverage(policy.Name, policy.Summary, RollingMean.Over(series.Treated, Window, MissingDays.LeaveOut), inputs));
        }

        return Answer<AverageAnswer>.Found(new AverageAnswer(Series, Window, averages.MoveToImmutable()));
    }
}
