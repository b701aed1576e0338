using Dashboard.Charts.Kinds.Averages;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;

namespace Dashboard.Charts.Tests.Kinds.Averages;

/// <summary>Averages of days written down, under every policy.</summary>
internal static class Averaged
{
    public static AveragesChart Chart(string days, string? quoted = null, string selector = "ukdash:United Kingdom:cases", params string[] policies)
    {
        var series = Given.Series(days, selector);
        var asked = ReconciliationPolicies.All.Where(policy => policies.Length == 0 || policies.Contains(policy.Name));
        return new AveragesChart(
            new AverageAnswer(series.Selector, series.Days, [.. asked.Select(policy => Average(policy, series))]),
            QuotedNumber.TryParse(quoted, out var number) ? number : null,
            Given.Note);
    }

    private static PolicyAverage Average(IReconciliationPolicy policy, DailySeries series)
    {
        var inputs = policy.Reconcile(series, ReconciliationContext.None);
        return new PolicyAverage(policy.Name, policy.Summary, RollingMean.Over(inputs, series.Days, MissingDays.LeaveOut), inputs);
    }
}
