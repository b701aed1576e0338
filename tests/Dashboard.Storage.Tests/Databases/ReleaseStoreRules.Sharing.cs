using Dashboard.Storage.Databases;
using Dashboard.StoreWriter;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

/// <content>Several programs on one store at once.</content>
public abstract partial class ReleaseStoreRules
{
    [Fact]
    public async Task OpenAsync_ByManyAtOnceOnAnEmptyPlace_MakesOneStore()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(OpenAsync, Stop)));
        await Task.WhenAll(stores.Select((store, i) => Task.Run(() => store.StoreAsync(MadeUpDocuments.Document(i), Stop).AsTask(), Stop)));

        Assert.All(await stores[0].ListAsync(Stop), series => Assert.Equal(6, series.Releases));
    }

    [Fact]
    public async Task StoreAsync_ByTwoWritersAtOnce_KeepsBothsReleasesInEveryOrder()
    {
        const int Documents = 40;
        var (one, other) = (await OpenAsync(), await OpenAsync());
        await Task.WhenAll(
            Task.Run(() => WriteAsync(one, Enumerable.Range(0, Documents)), Stop),
            Task.Run(() => WriteAsync(other, Enumerable.Range(0, Documents).Reverse()), Stop));

        await AssertHoldsAsync(one, Documents);

        static async Task WriteAsync(ReleaseStore store, IEnumerable<int> numbers)
        {
            foreach (var number in numbers)
            {
                await store.StoreAsync(MadeUpDocuments.Document(number), Stop);
            }
        }
    }

    [Fact]
    public async Task FindAsync_WhileAnotherWrites_ReadsWhatWasWhole()
    {
        var store = await OpenAsync();
        await store.StoreAsync(MadeUpDocuments.Document(0), Stop);
        await using var engine = Engine(Duration.FromSeconds(10));
        await using var connection = await engine.ConnectAsync(Stop);
        await using var writing = await engine.BeginWriteAsync(connection, Stop);

        Assert.Single((await store.FindAsync(MadeUpDocuments.IdOf(0), Stop))!.Releases);
    }

    [Fact]
    public async Task StoreAsync_WhileAnotherKeepsItLocked_WaitsForALimitedTimeAndSaysSo()
    {
        await using var store = await ReleaseStore.OpenAsync(Engine(Duration.FromMilliseconds(500)), Stop);
        await using var engine = Engine(Duration.FromSeconds(10));
        await using (var connection = await engine.ConnectAsync(Stop))
        {
            await using var writing = await engine.BeginWriteAsync(connection, Stop);
            var fault = await Assert.ThrowsAsync<StoreException>(async () => await store.StoreAsync(MadeUpDocuments.Document(0), Stop));
            Assert.Equal((StoreFault.Busy, true), (fault.Fault, fault.MayPass));
            Assert.DoesNotContain('\n', fault.Message);
        }

        Assert.Equal(6, (await store.StoreAsync(MadeUpDocuments.Document(0), Stop)).NewReleases);
    }
}
