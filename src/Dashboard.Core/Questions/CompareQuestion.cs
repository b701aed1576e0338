using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Comparison;
using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What do two sources say of the same days?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days, both ends included; days that neither source has are left out of the answer.</param>
/// <param name="Policy">How days without report are treated for the averages.</param>
/// <param name="MeanDays">How many days an average covers: one at least.</param>
public sealed record CompareQuestion(
    SeriesSelector First, SeriesSelector Second, DateInterval Window, IReconciliationPolicy Policy, int MeanDays = 7)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The comparison, or why it can't be made: a series is missing, or has nothing in the window.</returns>
    public async ValueTask<Answer<SeriesComparison>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var first = await SideAsync(First, reader, cancellation).ConfigureAwait(false);
        var second = await SideAsync(Second, reader, cancellation).ConfigureAwait(false);
        if (first.Value is not { } one || second.Value is not { } other)
        {
            return Answer<SeriesComparison>.Missing(first.Absence ?? second.Absence!);
        }

        // Days that neither source had come to are not days without report: the comparison ends before them.
        var shown = new DateInterval(
            LocalDate.Min(one.AsReported.FirstDay, other.AsReported.FirstDay), LocalDate.Max(one.AsReported.LastDay, other.AsReported.LastDay));
        return Answer<SeriesComparison>.Found(
            new SeriesComparison(shown, MeanDays, Policy.Name, one, other, [.. shown.Select(day => Differ(one, other, day))])
            {
                Caveats = Caveats.Of(one.AsReported, reader.Calendar)
                    .With(Caveats.Of(other.AsReported, reader.Calendar))
                    .With(Caveats.Since(First, other.AsReported, reader.Calendar))
                    .With(Caveats.Since(Second, one.AsReported, reader.Calendar)),
            });
    }

    private static DayDifference Differ(ComparedSeries one, ComparedSeries other, LocalDate day)
    {
        var (first, second) = (one.AsReported[day], other.AsReported[day]);
        return new DayDifference(day, first, second, first.Count - second.Count);
    }

    private async ValueTask<Answer<ComparedSeries>> SideAsync(SeriesSelector selector, SeriesReader reader, CancellationToken cancellation)
    {
        var answer = await ReconcileQuestion.AskAsync(reader, selector, Policy, cancellation).ConfigureAwait(false);
        if (answer.Value is not var (reported, reconciled))
        {
            return Answer<ComparedSeries>.Missing(answer.Absence!);
        }

        // The days before the window are needed for its first averages.
        var lead = new DateInterval(Window.Start.PlusDays(1 - MeanDays), Window.End);
        if (reported.Within(Window) is not { } shown || reconciled.Within(lead) is not { } led)
        {
            return Answer<ComparedSeries>.Missing(SeriesAbsence.OutsideWindow(selector, reported.Days, Window));
        }

        var means = RollingMean.Trailing(led, MeanDays, MissingDays.LeaveOut);
        ImmutableArray<MeanOfDays> shownMeans = [.. shown.Days.Select(day => MeanOf(led, means, day))];
        return Answer<ComparedSeries>.Found(new ComparedSeries(shown, reconciled.Within(Window)!, shownMeans));
    }

    private MeanOfDays MeanOf(DailySeries led, ImmutableArray<MeanOfDays> means, LocalDate day) =>
        DenseDays.TryIndex(led.FirstDay, means.Length, day, out var index) ? means[index] : new MeanOfDays(0, 0, 0, MeanDays);
}
