using Dashboard.Core.Vintages;
using Dashboard.Storage.Databases;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

/// <content>A release that comes in pieces.</content>
public abstract partial class ReleaseStoreRules
{
    [Fact]
    public async Task StoreAsync_ReleaseInADocumentForEachPlace_IsTheSameAsInOne()
    {
        var (whole, pieces) = (Given.Id("ukdash:England:cases"), Given.Id("ukdash:Wales:cases"));
        string[] releases = ["2021-12-28T16:00:00Z 2021-12-26 1 2 3", "2021-12-29T16:00:00Z 2021-12-26 1 . 4 5"];
        var store = await OpenAsync();
        await store.StoreAsync(Given.Document(whole, releases.Select(Given.Daily)) with { Releases = [.. Both(releases[0])] }, Stop);
        foreach (var release in Both(releases[1]).Reverse())
        {
            await store.StoreAsync(Given.Document(release.Id, release.Release), Stop);
        }

        Assert.Equal(
            "2021-12-28T16:00:00Z Daily 2021-12-26 1 2 3\n2021-12-29T16:00:00Z Daily 2021-12-27 . 4 5", Given.Kept(await store.FindAsync(whole, Stop)));
        Assert.Equal(Given.Kept(await store.FindAsync(whole, Stop)), Given.Kept(await store.FindAsync(pieces, Stop)));

        IEnumerable<Core.Pulls.SeriesRelease> Both(string release) => [new(whole, Given.Daily(release)), new(pieces, Given.Daily(release))];
    }

    [Fact]
    public async Task StoreAsync_ReleasesInTwoDocumentsOfHalfTheirDaysEach_CountTheSameAsOfAnyMoment()
    {
        var store = await OpenAsync();
        var number = 0;
        Prop.ForAll(
            ReleaseGenerator.Documents.ToArbitrary(),
            documents => AssertSameInHalvesAsync(store, number++, [.. documents.SelectMany(releases => releases)]).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(10).WithQuietOnSuccess(true));
    }

    private static async Task AssertSameInHalvesAsync(ReleaseStore store, int number, Release[] releases)
    {
        // One series has one release at an instant, so the second half comes a blink later.
        var blink = Duration.FromNanoseconds(1);
        var (whole, halves) = (Given.Id(Invariant($"ukdash:Whole {number}:cases")), Given.Id(Invariant($"ukdash:Halves {number}:cases")));
        foreach (var release in releases)
        {
            var middle = release.Run.Entries.Length / 2;
            await store.StoreAsync(Given.Document(whole, release), Stop);
            await store.StoreAsync(Given.Document(halves, release with { ReleasedAt = release.ReleasedAt + blink, Run = new CountRun(release.Run.FirstDay.PlusDays(middle), release.Run.Entries[middle..]) }), Stop);
            if (middle > 0)
            {
                await store.StoreAsync(Given.Document(halves, release with { Run = new CountRun(release.Run.FirstDay, release.Run.Entries[..middle]) }), Stop);
            }
        }

        var (one, two) = (await store.FindAsync(whole, Stop), await store.FindAsync(halves, Stop));
        foreach (var at in ReleaseGenerator.Instants.Select(instant => instant + blink))
        {
            Assert.Equal(TextOf(one!.AsOf(at)), TextOf(two!.AsOf(at)));
        }
    }

    private static string TextOf(Vintage? vintage) => vintage is null ? "nothing" : Given.Text(vintage.Run);
}
