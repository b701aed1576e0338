using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>What was quoted for some days, what the source showed then, and what it shows now?</summary>
/// <param name="Quoted">The figures quoted.</param>
public sealed record WeekQuestion(QuotedWindow Quoted)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The days as quoted, as shown by the end of the day of posting (as later served where no release of that time is held),
    /// and as last released, with the averages under each policy that changes something; or why there is no such answer.
    /// </returns>
    public async ValueTask<Answer<WeekAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (series, window) = (Quoted.Days.Selector, Quoted.Days.Days);
        var posted = Quoted.Whole.Figure.Posted;
        var then = series.At(posted is { } day ? AsOf.EndOf(day, allowsLaterServed: true) : null);
        var averages = await new AverageQuestion(then, window, ReconciliationPolicies.Usual).AskAsync(reader, cancellation).ConfigureAwait(false);
        var shownThen = await reader.ReadAsync(then, cancellation).ConfigureAwait(false);
        var shownLast = await reader.ReadAsync(series, cancellation).ConfigureAwait(false);
        if ((averages.Absence ?? shownThen.Absence ?? shownLast.Absence) is { } absence)
        {
            return Answer<WeekAnswer>.Missing(absence);
        }

        var (old, last) = (shownThen.Value!.Daily.Within(window), shownLast.Value!.Daily.Within(window));
        return old is null || last is null
            ? Answer<WeekAnswer>.Missing(SeriesAbsence.OutsideWindow(series, shownLast.Value.Daily.Days, window))
            : Answer<WeekAnswer>.Found(new WeekAnswer(Quoted, old, last, OfQuoted(), Telling(averages.Value!.Averages)));
    }

    private ImmutableArray<PolicyAverage> OfQuoted() => Telling(
    [
        .. ReconciliationPolicies.Usual.Select(policy =>
        {
            var inputs = policy.Reconcile(Quoted.Days, ReconciliationContext.None);
            return new PolicyAverage(policy.Name, policy.Summary, RollingMean.Over(inputs, Quoted.Days.Days, MissingDays.LeaveOut), inputs);
        }),
    ]);

    /// <summary>Leaves out a policy that changes no count of the window.</summary>
    private static ImmutableArray<PolicyAverage> Telling(ImmutableArray<PolicyAverage> averages) =>
        [.. averages.Where((average, index) => index == 0 || average.Inputs != averages[0].Inputs)];
}
