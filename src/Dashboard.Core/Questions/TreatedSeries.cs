using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>A series under several policies, from which windows are averaged.</summary>
internal sealed class TreatedSeries
{
    private readonly SeriesSelector _selector;
    private readonly ImmutableArray<(IReconciliationPolicy Policy, DailySeries Series)> _treated;
    private readonly PublicationCalendar _calendar;

    private TreatedSeries(
        SeriesSelector selector, ImmutableArray<(IReconciliationPolicy Policy, DailySeries Series)> treated, PublicationCalendar calendar) =>
        (_selector, Days, _treated, _calendar) = (selector, treated[0].Series.Days, treated, calendar);

    /// <summary>The days of the series, the same under every policy.</summary>
    public DateInterval Days { get; }

    /// <summary>Reads a series and treats it.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="selector">The series.</param>
    /// <param name="policies">The policies: one at least.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<Answer<TreatedSeries>> ReadAsync(
        SeriesReader reader, SeriesSelector selector, IReadOnlyList<IReconciliationPolicy> policies, CancellationToken cancellation)
    {
        var treated = ImmutableArray.CreateBuilder<(IReconciliationPolicy Policy, DailySeries Series)>(policies.Count);
        foreach (var policy in policies)
        {
            var answer = await ReconcileQuestion.AskAsync(reader, selector, policy, cancellation).ConfigureAwait(false);
            if (answer.Value is not { } series)
            {
                return Answer<TreatedSeries>.Missing(answer.Absence!);
            }

            treated.Add((policy, series.Treated));
        }

        return Answer<TreatedSeries>.Found(new TreatedSeries(selector, treated.MoveToImmutable(), reader.Calendar));
    }

    /// <summary>Averages a window under every policy.</summary>
    /// <param name="window">The days, both ends included.</param>
    /// <param name="missing">What to divide by where days have no report.</param>
    /// <returns>The averages, or null where the series has no day in the window.</returns>
    public AverageAnswer? Average(DateInterval window, MissingDays missing)
    {
        var averages = ImmutableArray.CreateBuilder<PolicyAverage>(_treated.Length);
        foreach (var (policy, series) in _treated)
        {
            var mean = RollingMean.Over(series, window, missing);
            var reached = new DateInterval(window.End.PlusDays(1 - mean.WindowDays), window.End);
            if (series.Within(window) is null || series.Within(reached) is not { } inputs)
            {
                return null;
            }

            averages.Add(new PolicyAverage(policy.Name, policy.Summary, mean, inputs));
        }

        return new AverageAnswer(_selector, window, averages.ToImmutable()) { Caveats = CaveatsOf(window, averages) };
    }

    private Caveats CaveatsOf(DateInterval window, IReadOnlyCollection<PolicyAverage> averages)
    {
        var days = new DateInterval(averages.Min(average => average.DaysUpTo(window.End).Start), window.End);
        var newest = averages.Max(average => average.Inputs.Entries.Max(entry => entry.ReleasedAt));
        return Caveats.Of(_selector, days, newest, _calendar);
    }
}
