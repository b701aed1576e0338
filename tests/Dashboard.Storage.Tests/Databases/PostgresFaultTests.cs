using Dashboard.Storage.Databases;
using Dashboard.StoreWriter;

namespace Dashboard.Storage.Tests.Databases;

/// <summary>In one collection with the other tests of the server, which this one restarts.</summary>
[Collection(nameof(PostgresServer))]
public sealed class PostgresFaultTests(PostgresServer server)
{
    private const string TerminateOthers =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";

    private readonly string _address = server.EmptySchema();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StoreAsync_KilledAtAnyMoment_LosesNothingAndLeavesNothingHalfDone() =>
        await WriterProcess.AssertSurvivesKillsAsync(_address, kills: 15, Stop);

    [Fact]
    public async Task StoreAsync_ConnectionsCutInTheMiddle_StoresAllInTheEnd() =>
        await AssertStoresAllAsync(times: 10, () => server.Run(TerminateOthers));

    [Fact]
    public async Task StoreAsync_ServerRestartedInTheMiddle_StoresAllInTheEnd() => await AssertStoresAllAsync(times: 2, server.Restart);

    [Fact]
    public async Task Reading_AfterARestart_GoesOnByItself()
    {
        await using var store = await OpenAsync();
        await store.StoreAsync(MadeUpDocuments.Document(0), Stop);
        server.Restart();

        Assert.Single((await store.FindAsync(MadeUpDocuments.IdOf(0), Stop))!.Releases);
        server.Run(TerminateOthers);
        Assert.Equal(MadeUpDocuments.SeriesPerDocument, (await store.StoreAsync(MadeUpDocuments.Document(1), Stop)).NewReleases);
    }

    [Fact]
    public async Task OpenAsync_NoSuchDatabase_SaysSoWithoutThePassword()
    {
        var address = StoreAddress.Parse(_address + ";Database=elsewhere;Password=s3cret");

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await ReleaseStore.OpenAsync(address, Stop));
        Assert.Equal((StoreFault.Refused, false), (fault.Fault, fault.MayPass));
        Assert.EndsWith("refuses: database \"elsewhere\" does not exist.", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_NoServer_SaysSoWithoutThePassword()
    {
        var address = StoreAddress.Parse("Host=127.0.0.1;Port=1;Database=covid;Username=me;Password=s3cret");

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await ReleaseStore.OpenAsync(address, Stop));
        Assert.Equal((StoreFault.Unreachable, true), (fault.Fault, fault.MayPass));
        Assert.StartsWith("the store 'covid' on 127.0.0.1:1 doesn't answer: ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    /// <summary>Stores documents, each until it is stored, while something cuts the connections; every fault must say that it may pass.</summary>
    private async Task AssertStoresAllAsync(int times, Action cut)
    {
        const int Documents = 150;
        await using var store = await OpenAsync();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var writing = Task.Run(
            async () =>
            {
                var faults = 0;
                for (var number = 0; number < Documents || !done.IsCancellationRequested; number++)
                {
                    while (!await TryStoreAsync(store, number % Documents))
                    {
                        faults++;
                    }
                }

                return faults;
            },
            Stop);
        for (var i = 0; i < times && !writing.IsCompleted; i++)
        {
            await Task.Delay(30 + (17 * i), Stop);
            cut();
        }

        await done.CancelAsync();
        Assert.True(await writing > 0, "no cut met a writer at work");
        await ReleaseStoreRules.AssertHoldsAsync(store, Documents);
    }

    private static async Task<bool> TryStoreAsync(ReleaseStore store, int number)
    {
        try
        {
            await store.StoreAsync(MadeUpDocuments.Document(number), Stop);
            return true;
        }
        catch (StoreException e) when (e.MayPass)
        {
            await Task.Delay(5, Stop);
            return false;
        }
    }

    private async Task<ReleaseStore> OpenAsync() => await ReleaseStore.OpenAsync(StoreAddress.Parse(_address), Stop);
}
