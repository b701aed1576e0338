using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Answers.Reports;

/// <summary>Two quoted averages of the same days, one of which its source's own series gives: why do they differ?</summary>
internal static class QuotedPair
{
    /// <summary>Takes the difference of such a pair apart.</summary>
    /// <param name="weeks">The quoted averages of the same days, with the figures behind them.</param>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The breakdown, from the figures as quoted to the series; null where the ledger has no such pair.</returns>
    public static async Task<DifferenceBreakdown?> ExplainAsync(
        IReadOnlyList<WeekAnswer> weeks, SeriesReader reader, CancellationToken cancellation)
    {
        var given = weeks.FirstOrDefault(week => IsGivenByItsSeries(week.Quoted.Whole.Verdict));
        var quoted = weeks.FirstOrDefault(week => week.Quoted.Whole.Verdict == Verdict.ArithmeticHoldsMissingAsZero);
        if (given is null || quoted is null)
        {
            return null;
        }

        // Both averages divided by all days: the days without report were taken for zeros, in one of them within a catch-up.
        var zero = new ZeroPolicy();
        var first = new Recipe(quoted.Quoted.Days.Selector.At(quoted.Then.Selector.AsOf), zero) { Quoted = quoted.Quoted.Days };
        var question = new ExplainQuestion(first, new Recipe(given.Then.Selector, zero), quoted.Quoted.Days.Days, DifferenceMeasure.Average);
        return (await question.AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
    }

    private static bool IsGivenByItsSeries(Verdict verdict) => verdict is Verdict.Exact or Verdict.ExactInEarlierRelease;
}
