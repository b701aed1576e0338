using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

/// <summary>The rules that every policy keeps.</summary>
public sealed class EveryPolicyTests
{
    private const int MostDaysBack = 14;

    public static TheoryData<string> Names => [.. ReconciliationPolicies.All.Select(policy => policy.Name), "like=ukdash:Wales:cases", "back=2"];

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
    public void Reconcile_AnySeries_LeavesOtherDaysAlone(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair =>
        {
            var reconciled = Reconcile(name, pair);
            return pair.Series.Days.All(day => Concerns(name, pair.Series, day) || reconciled[day].Equals(pair.Series[day]));
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Reconcile_AnySeries_MarksEveryCountThatIsNotTheSources(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair =>
        {
            var reconciled = Reconcile(name, pair);
            return reconciled.Days == pair.Series.Days
                && pair.Series.Days.All(day => reconciled[day].Equals(pair.Series[day]) || IsMarked(reconciled[day]));
        });

    [Theory]
    [InlineData("gap")]
    [InlineData("zero")]
    [InlineData("even")]
    [InlineData("weekday")]
    [InlineData("carry")]
    [InlineData("like=ukdash:Wales:cases")]
    [InlineData("keep")]
    [InlineData("back=14")]
    [InlineData("back=2")]
    public void Reconcile_AnySeries_ConservesItsTotal(string name) =>
        Law.Holds(SeriesGenerator.Pairs, pair => Total(Reconcile(name, pair)) == Total(pair.Series));

    [Fact]
    public void Reconcile_Blank_ConservesTheTotalOfWhatWasNotTakenBack() =>
        Law.Holds(
            SeriesGenerator.Series,
            series => Total(Reconcile("blank", (series, series))) == series.Entries.Sum(entry => Math.Max(0, entry.Count ?? 0)));

    [Fact]
    public void Reconcile_Back_TakesFromNoDayMoreThanItHas() =>
        Law.Holds(
            SeriesGenerator.Series,
            series => Reconcile("back=14", (series, series)).Entries.Zip(series.Entries).All(pair => pair.First.Count is null or >= 0 || pair.First.Equals(pair.Second)));

    private static DailySeries Reconcile(string name, (DailySeries Series, DailySeries Later) pair) =>
        ReconciliationPolicies.Parse(name).Reconcile(pair.Series, new ReconciliationContext(pair.Later, pair.Later));

    private static bool IsMarked(DayEntry entry) =>
        entry.Status == DayStatus.Filled || entry is { Status: DayStatus.NoReport, Reason.Kind: ReasonKind.Policy };

    /// <summary>Whether a policy may touch a day: corrections and what lies before them, or gaps and their catch-ups.</summary>
    private static bool Concerns(string name, DailySeries series, LocalDate day) => name.Split('=')[0] switch
    {
        "keep" => false,
        "blank" => series[day].Count < 0,
        "back" => Enumerable.Range(0, MostDaysBack + 1).Any(ahead => series[day.PlusDays(ahead)].Count < 0),
        _ => series[day].Count is null || CatchUpFinder.Of(series).Any(run => run.Days.Contains(day)),
    };

    private static long Total(DailySeries series) => series.Entries.Sum(entry => entry.Count ?? 0);
}
