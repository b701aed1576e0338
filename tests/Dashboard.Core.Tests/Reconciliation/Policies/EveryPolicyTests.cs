using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

/// <summary>The rules that every policy keeps.</summary>
public sealed class EveryPolicyTests
{
    public static TheoryData<string> Names => [.. ReconciliationPolicies.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reconcile_Twice_IsOnce(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair =>
        {
            var once = Reconcile(name, pair);
            return Reconcile(name, (once, pair.Later)).Equals(once);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Reconcile_AnySeries_LeavesDaysAloneThatNeitherLackAReportNorBelongToACatchUp(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair =>
        {
            var runs = CatchUpFinder.Of(pair.Series);
            var reconciled = Reconcile(name, pair);
            return pair.Series.Days.All(day => pair.Series[day].Count is null || runs.Any(run => run.Days.Contains(day)) || reconciled[day].Equals(pair.Series[day]));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Reconcile_AnySeries_MarksEveryCountThatIsNotTheSourcesAsFilled(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair =>
        {
            var reconciled = Reconcile(name, pair);
            return reconciled.Days == pair.Series.Days
                && pair.Series.Days.All(day => reconciled[day].Equals(pair.Series[day]) || reconciled[day].Status == DayStatus.Filled);
        });

    [Theory]
    [InlineData("gap")]
    [InlineData("zero")]
    [InlineData("even")]
    public void Reconcile_AnySeries_ConservesItsTotal(string name) =>
        Law.Holds(
            SeriesGenerator.Series,
            series => Total(Reconcile(name, (series, series))) == Total(series));

    private static DailySeries Reconcile(string name, (DailySeries Series, DailySeries Later) pair) =>
        ReconciliationPolicies.Find(name)!.Reconcile(pair.Series, new ReconciliationContext(pair.Later));

    private static long Total(DailySeries series) => series.Entries.Sum(entry => entry.Count ?? 0);
}
