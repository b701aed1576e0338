using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class SnapshotRoundTripTests : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2021, 12, 25, 4, 21, 37);
    private static readonly LocalDate FirstDay = new(2021, 12, 20);

    // Few instants, days and counts, so that releases overlap and repeat each other often.
    private static readonly Gen<long?> Entry = Gen.Frequency(
        (1, Gen.Constant(default(long?))),
        (5, Gen.Choose(-2, 3).Select(count => (long?)count)),
        (1, Gen.Choose(0, int.MaxValue).Select(count => (long?)(count * 4L))));

    private static readonly Gen<Release> AnyRelease =
        from at in Gen.Choose(0, 6)
        from first in Gen.Choose(0, 8)
        from length in Gen.Choose(1, 8)
        from entries in Entry.ArrayOf(length)
        select new Release(
            Start + (at * Duration.FromMilliseconds(1_500)), SeriesForm.Daily, new CountRun(FirstDay.PlusDays(first), [.. entries]));

    private static readonly Gen<RevisionHistory[]> AnyHistories =
        from first in AnyRelease.NonEmptyListOf()
        from second in AnyRelease.NonEmptyListOf()
        select new[] { History("England", first), History("Saint Helena, Ascension and Tristan da Cunha", second) };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WriteThenOpen_AnyReleases_GiveEveryVintageAsPlainlyCounted() =>
        Prop.ForAll(AnyHistories.ToArbitrary(), histories => AssertSameVintages(histories)).QuickCheckThrowOnFailure();

    private static RevisionHistory History(string area, IEnumerable<Release> releases) => new(
        new SeriesId(Source.UkDashboard, new Area(area), Metric.Cases, DateBasis.Specimen),
        [.. releases.DistinctBy(release => release.ReleasedAt).OrderBy(release => release.ReleasedAt)]);

    private void AssertSameVintages(RevisionHistory[] histories)
    {
        SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents(histories, [], []), null, CancellationToken.None);
        Assert.Empty(SnapshotVerifier.Verify(_folder.Snapshot, null, CancellationToken.None));
        var store = SnapshotStore.Open(_folder.Snapshot);
        foreach (var history in histories)
        {
            var read = store.FindAsync(history.Id, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            Assert.NotNull(read);
            for (var at = Start - Duration.FromSeconds(1); at < Start + Duration.FromSeconds(12); at += Duration.FromMilliseconds(500))
            {
                Assert.Equal(Plainly(history.Releases, at), Described(read.AsOf(at)));
            }
        }
    }

    /// <summary>Each day that a release until then speaks of, its entry and since when it stands, counted day by day.</summary>
    private static string Plainly(ImmutableArray<Release> releases, Instant at)
    {
        var days = new SortedDictionary<LocalDate, (long? Entry, Instant Since)>();
        foreach (var release in releases)
        {
            for (var i = 0; i < release.Run.Entries.Length && release.ReleasedAt <= at; i++)
            {
                var (day, entry) = (release.Run.FirstDay.PlusDays(i), release.Run.Entries[i]);
                if (!days.TryGetValue(day, out var standing) || standing.Entry != entry)
                {
                    days[day] = (entry, release.ReleasedAt);
                }
            }
        }

        return string.Join('\n', days.Select(day => Invariant($"{day.Key:uuuu-MM-dd} {Sample.Text(day.Value.Entry)} since {day.Value.Since}")));
    }

    private static string Described(Vintage? vintage) =>
        vintage is null
            ? string.Empty
            : string.Join(
                '\n',
                Enumerable.Range(0, vintage.Run.Entries.Length)
                    .Where(i => vintage.Stamps[i].ReleasedAt is not null)
                    .Select(i => Invariant(
                        $"{vintage.Run.FirstDay.PlusDays(i):uuuu-MM-dd} {Sample.Text(vintage.Run.Entries[i])} since {vintage.Stamps[i].ReleasedAt}")));
}
