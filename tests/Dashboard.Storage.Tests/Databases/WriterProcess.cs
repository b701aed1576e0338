using System.Diagnostics;
using System.Globalization;
using Dashboard.Storage.Databases;
using Dashboard.StoreWriter;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

/// <summary>Another process that writes to a store.</summary>
internal static class WriterProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Dashboard.StoreWriter");

    public static Process Start(params string[] args) => Start(new ProcessStartInfo(Program, args));

    /// <summary>Starts it bound to the files' permissions, which root is not.</summary>
    public static Process StartWithoutPrivileges(params string[] args) => Start(
        Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--bounding-set=-dac_override,-dac_read_search,-fowner", Program, .. args])
            : new ProcessStartInfo(Program, args));

    /// <summary>
    /// Kills a writer at random moments, over and over: after each the store opens, holds whole documents only and every one
    /// that the writer had been told was stored. At the end a writer that is left alone completes it.
    /// </summary>
    public static async Task AssertSurvivesKillsAsync(string address, int kills, CancellationToken stop)
    {
        var random = new Random(20211228);
        var next = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            using var process = Start("store", address, Invariant($"{next}"), Invariant($"{MadeUpDocuments.MostDocuments - 1}"));
            var said = kill % 5 == 0 ? await KilledWhileOpeningAsync(process, random, stop) : await KilledWhileStoringAsync(process, random, stop);
            Assert.Equal(128 + 9, process.ExitCode);

            // The last line may have been cut by the kill.
            var told = said.Split('\n')[..^1].Where(line => line != "ready").Select(line => int.Parse(line, CultureInfo.InvariantCulture)).LastOrDefault(next - 1);
            await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(address), stop);
            next = await HeldWholeAsync(store, stop);
            Assert.InRange(next, told + 1, told + 2);
        }

        await using var last = await ReleaseStore.OpenAsync(StoreAddress.Parse(address), stop);
        for (var number = 0; number < next + 3; number++)
        {
            Assert.Equal(number < next ? 0 : MadeUpDocuments.SeriesPerDocument, (await last.StoreAsync(MadeUpDocuments.Document(number), stop)).NewReleases);
        }

        await ReleaseStoreRules.AssertHoldsAsync(last, next + 3);
    }

    /// <summary>How many documents are held, all of them from the first and none in part.</summary>
    private static async Task<int> HeldWholeAsync(ReleaseStore store, CancellationToken stop)
    {
        var moments = await store.ListMomentsAsync(stop);
        var held = moments.FirstOrDefault()?.ToHashSet() ?? [];
        Assert.True(held.Count == 0 || moments.Count == MadeUpDocuments.SeriesPerDocument);
        Assert.All(moments, series => Assert.Equal(held, series.ToHashSet()));
        Assert.Equal(held, Enumerable.Range(0, held.Count).Select(MadeUpDocuments.MomentOf).ToHashSet<Instant>());
        return held.Count;
    }

    private static async Task<string> KilledWhileOpeningAsync(Process process, Random random, CancellationToken stop)
    {
        await Task.Delay(random.Next(0, 250), stop);
        return await KillAsync(process, stop);
    }

    private static async Task<string> KilledWhileStoringAsync(Process process, Random random, CancellationToken stop)
    {
        // Ready, and one document: from here on a document takes a few milliseconds.
        var said = Invariant($"{await process.StandardOutput.ReadLineAsync(stop)}\n{await process.StandardOutput.ReadLineAsync(stop)}\n");
        await Task.Delay(random.Next(0, 25), stop);
        return said + await KillAsync(process, stop);
    }

    private static async Task<string> KillAsync(Process process, CancellationToken stop)
    {
        process.Kill();
        var said = await process.StandardOutput.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return said;
    }

    private static Process Start(ProcessStartInfo start)
    {
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardInput) = (false, true, true);
        return Process.Start(start)!;
    }
}
