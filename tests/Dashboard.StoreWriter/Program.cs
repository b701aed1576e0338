using System.Globalization;
using Dashboard.Storage.Databases;
using Dashboard.StoreWriter;
using Microsoft.Data.Sqlite;

// A process of its own for the tests to kill, starve or keep waiting: it says each thing that it has done on a line.
switch (args)
{
    case ["store", var address, var first, var last]:
        await StoreAsync(address, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture));
        return 0;
    case ["hold", var file]:
        await HoldAsync(file);
        return 0;
    default:
        await Console.Error.WriteLineAsync("store ADDRESS FIRST LAST, or hold FILE");
        return 2;
}

static async Task StoreAsync(string address, int first, int last)
{
    try
    {
        await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(address), CancellationToken.None);
        await Console.Out.WriteLineAsync("ready");
        for (var number = first; number <= last; number++)
        {
            await store.StoreAsync(MadeUpDocuments.Document(number), CancellationToken.None);
            await Console.Out.WriteLineAsync(Invariant($"{number}"));
        }
    }
    catch (StoreException e)
    {
        await Console.Out.WriteLineAsync(Invariant($"{e.Fault}: {e.Message}"));
    }
}

static async Task HoldAsync(string file)
{
    await using var connection = new SqliteConnection(Invariant($"Data Source={file}"));
    await connection.OpenAsync();
    await using var transaction = await connection.BeginTransactionAsync();
    await Console.Out.WriteLineAsync("held");
    await Console.In.ReadLineAsync();
}
