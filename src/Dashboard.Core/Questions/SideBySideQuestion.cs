using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What do some series say of the same days?</summary>
/// <param name="Series">The series: one at least.</param>
/// <param name="From">The first day; null for the first that any of them has.</param>
/// <param name="To">The last day, included; null for the last that any of them has.</param>
/// <param name="Policy">How days without report are treated for the averages.</param>
/// <param name="MeanDays">How many days an average covers: one at least.</param>
public sealed record SideBySideQuestion(
    ImmutableArray<SeriesSelector> Series, LocalDate? From, LocalDate? To, IReconciliationPolicy Policy, int MeanDays = 7)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The series, those as of a moment each with what it became since; or why there is no answer: a series is missing, or has
    /// nothing in the window.
    /// </returns>
    public async ValueTask<Answer<SideBySide>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var series = ImmutableArray.CreateBuilder<ComparedSeries>(Series.Length);
        foreach (var selector in Series)
        {
            var now = await SideAsync(selector, From, To, reader, cancellation).ConfigureAwait(false);
            if (now.Value is not { } side)
            {
                return Answer<SideBySide>.Missing(now.Absence!);
            }

            var shown = side.AsReported.Days;
            var later = selector.AsOf is null ? null
                : (await SideAsync(selector.At(null), shown.Start, shown.End, reader, cancellation).ConfigureAwait(false)).Value;
            series.Add(side with { Later = later });
        }

        // Days that no source had come to are not days without report: the window ends before them.
        var (first, last) = (series[0].AsReported.FirstDay, series[0].AsReported.LastDay);
        foreach (var side in series)
        {
            (first, last) = (LocalDate.Min(first, side.AsReported.FirstDay), LocalDate.Max(last, side.AsReported.LastDay));
        }

        return Answer<SideBySide>.Found(new SideBySide(new DateInterval(first, last), MeanDays, Policy.Name, series.MoveToImmutable()));
    }

    private async ValueTask<Answer<ComparedSeries>> SideAsync(
        SeriesSelector selector, LocalDate? first, LocalDate? last, SeriesReader reader, CancellationToken cancellation)
    {
        var answer = await ReconcileQuestion.AskAsync(reader, selector, Policy, cancellation).ConfigureAwait(false);
        if (answer.Value is not var (reported, reconciled))
        {
            return Answer<ComparedSeries>.Missing(answer.Absence!);
        }

        var (from, to) = (first ?? reported.FirstDay, last ?? reported.LastDay);
        if (from > to)
        {
            // One end was left to the series, which lies wholly beyond the other.
            (from, to) = first is null ? (to, to) : (from, from);
        }

        // The days before the window are needed for its first averages.
        var window = new DateInterval(from, to);
        var withLead = new DateInterval(from.PlusDays(1 - MeanDays), to);
        if (reported.Within(window) is not { } shown || reconciled.Within(withLead) is not { } led)
        {
            return Answer<ComparedSeries>.Missing(SeriesAbsence.OutsideWindow(selector, reported.Days, window));
        }

        var means = RollingMean.Trailing(led, MeanDays, MissingDays.LeaveOut);
        var shownMeans = ImmutableArray.CreateBuilder<MeanOfDays>(shown.Entries.Length);
        var lead = Period.DaysBetween(led.FirstDay, shown.FirstDay);
        for (var i = lead; i < lead + shown.Entries.Length; i++)
        {
            shownMeans.Add(i >= 0 && i < means.Length ? means[i] : new MeanOfDays(0, 0, 0, MeanDays));
        }

        return Answer<ComparedSeries>.Found(new ComparedSeries(shown, reconciled.Within(window)!, shownMeans.MoveToImmutable()));
    }
}
