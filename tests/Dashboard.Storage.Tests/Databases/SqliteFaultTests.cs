using System.Runtime.Versioning;
using Dashboard.Storage.Databases;
using Dashboard.StoreWriter;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

[UnsupportedOSPlatform("windows")]
public sealed class SqliteFaultTests : IDisposable
{
    private const UnixFileMode Anyone = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => Path.Combine(_folder.Parent, "pulled.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Complaint_OfTheSystem_EndsWithOneFullStop()
    {
        var told = new SqliteEngine(StoreAddress.Parse("pulled.db"), Duration.FromSeconds(1)).Explain(new UnauthorizedAccessException("Access is denied."));

        Assert.EndsWith("can't be opened: Access is denied.", told!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreAsync_KilledAtAnyMoment_LosesNothingAndLeavesNothingHalfDone() =>
        await WriterProcess.AssertSurvivesKillsAsync(File, kills: 50, Stop);

    [Fact]
    public async Task StoreAsync_DiskFull_KeepsWhatWasStoredAndGoesOnWhenThereIsRoom()
    {
        var stored = 0;
        await using (var store = await ReleaseStore.OpenAsync(new SqliteEngine(StoreAddress.Parse(File), Duration.FromSeconds(1), mostPages: 60), Stop))
        {
            var fault = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (; stored < 1_000; stored++)
                {
                    await store.StoreAsync(MadeUpDocuments.Document(stored), Stop);
                }
            });

            Assert.Equal((StoreFault.Full, Invariant($"the store '{File}' has no room left on its disk; nothing was stored.")), (fault.Fault, fault.Message));
            Assert.True(stored > 0);
            await ReleaseStoreRules.AssertHoldsAsync(store, stored);
        }

        await using var roomy = await OpenAsync();
        await roomy.StoreAsync(MadeUpDocuments.Document(stored), Stop);
        await ReleaseStoreRules.AssertHoldsAsync(roomy, stored + 1);
    }

    [Fact]
    public async Task StoreAsync_FileThatCanOnlyBeRead_SaysSo()
    {
        await StoreFirstAsync();
        System.IO.File.SetUnixFileMode(File, Anyone);

        Assert.Equal(
            ["ready", Invariant($"ReadOnly: the store '{File}' can only be read: the file or its folder can't be written by this user.")],
            await SaidByAsync(WriterProcess.StartWithoutPrivileges("store", File, "1", "9")));

        System.IO.File.SetUnixFileMode(File, Anyone | UnixFileMode.UserWrite);
        Assert.Equal(["ready", "0", "1", "2"], await SaidByAsync(WriterProcess.StartWithoutPrivileges("store", File, "0", "2")));
    }

    [Fact]
    public async Task OpenAsync_FileThatMayNotBeRead_SaysSo()
    {
        await StoreFirstAsync();
        System.IO.File.SetUnixFileMode(File, UnixFileMode.None);

        Assert.Equal(
            [Invariant($"Unreachable: the store '{File}' can't be opened: its folder must be there and open to this user.")],
            await SaidByAsync(WriterProcess.StartWithoutPrivileges("store", File, "0", "9")));
    }

    [Fact]
    public async Task StoreAsync_WhileAnotherProgramKeepsItLocked_WaitsAndThenSaysSo()
    {
        await StoreFirstAsync();
        using var holder = WriterProcess.Start("hold", File);
        Assert.Equal("held", await holder.StandardOutput.ReadLineAsync(Stop));
        await using var store = await ReleaseStore.OpenAsync(new SqliteEngine(StoreAddress.Parse(File), Duration.FromSeconds(1)), Stop);

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await store.StoreAsync(MadeUpDocuments.Document(1), Stop));
        Assert.Equal(
            (StoreFault.Busy, Invariant($"the store '{File}' was kept locked by another program for 1 s; try again when it has finished.")),
            (fault.Fault, fault.Message));

        holder.Kill();
        await holder.WaitForExitAsync(Stop);
        await store.StoreAsync(MadeUpDocuments.Document(1), Stop);
        await ReleaseStoreRules.AssertHoldsAsync(store, 2);
    }

    [Fact]
    public async Task OpenAsync_NoStore_SaysSoAndLeavesTheFileAlone()
    {
        var text = string.Concat(Enumerable.Repeat("Some notes of mine. ", 100));
        await System.IO.File.WriteAllTextAsync(File, text, Stop);

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);
        Assert.Equal((StoreFault.Unreadable, Invariant($"the store '{File}' is damaged or no store at all.")), (fault.Fault, fault.Message));
        Assert.Equal(text, await System.IO.File.ReadAllTextAsync(File, Stop));
    }

    [Theory]
    [InlineData("UPDATE releases SET kept = '1 2 x'")]
    [InlineData("UPDATE releases SET first_day = 9000000000000000000")]
    [InlineData("UPDATE series SET area = ':' || char(27)")]
    [InlineData("UPDATE series SET metric = 'geese'")]
    public async Task FindAsync_RowThatWasDamaged_SaysSo(string damage)
    {
        await StoreFirstAsync();
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection(Invariant($"Data Source={File}")))
        {
            await connection.OpenAsync(Stop);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand above.
            command.CommandText = damage;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(Stop);
        }

        await using var store = await OpenAsync();
        var fault = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await store.ListAsync(Stop);
            await store.FindAsync(MadeUpDocuments.IdOf(0), Stop);
        });

        Assert.Equal(StoreFault.Unreadable, fault.Fault);
        Assert.StartsWith(Invariant($"the store '{File}' is damaged"), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(fault.Message, char.IsControl);
    }

    [Fact]
    public async Task OpenAsync_NoSuchFolder_SaysSo()
    {
        var address = StoreAddress.Parse(Path.Combine(_folder.Parent, "nowhere", "pulled.db"));

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await ReleaseStore.OpenAsync(address, Stop));
        Assert.Equal(StoreFault.Unreachable, fault.Fault);
    }

    private static async Task<string[]> SaidByAsync(System.Diagnostics.Process process)
    {
        using (process)
        {
            var said = await process.StandardOutput.ReadToEndAsync(Stop);
            await process.WaitForExitAsync(Stop);
            return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    private async Task<ReleaseStore> OpenAsync() => await ReleaseStore.OpenAsync(StoreAddress.Parse(File), Stop);

    private async Task StoreFirstAsync()
    {
        await using var store = await OpenAsync();
        await store.StoreAsync(MadeUpDocuments.Document(0), Stop);
    }
}
