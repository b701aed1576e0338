using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class VintageSweepTests
{
    [Fact]
    public void MoveTo_AnyInstantOnTheWay_ShowsWhatThePlainReadingSays() =>
        Law.Holds(HistoryGenerator.Histories, sample =>
        {
            var sweep = new VintageSweep(sample.History);
            Instant[] moments = [.. sample.History.Releases.Select(release => release.ReleasedAt), sample.At];
            return moments.Order().All(at => Same(PlainHistory.AsOf(sample.History, at), sweep.MoveTo(at)));
        });

    [Fact]
    public void LatestRun_OfAnyHistory_IsThatOfTheLatestVintage() =>
        Law.Holds(HistoryGenerator.Histories, sample => sample.History.LatestRun == sample.History.Latest.Run);

    private static bool Same(Dictionary<LocalDate, (long? Count, VintageStamp Stamp)> plain, CountRun? run) => run is null
        ? plain.Count == 0
        : plain.Count > 0 && run.FirstDay == plain.Keys.Min() && run.LastDay == plain.Keys.Max()
            && Enumerable.Range(0, run.Entries.Length).All(i => plain.GetValueOrDefault(run.FirstDay.PlusDays(i)).Count == run.Entries[i]);
}
