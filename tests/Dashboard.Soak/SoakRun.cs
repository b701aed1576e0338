using System.Diagnostics;
using Dashboard.Core.Series;
using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;
using NodaTime;

namespace Dashboard.Soak;

/// <summary>One run: the publishers' stand-in, a worker that pulls, a site that is read, all at once.</summary>
/// <param name="length">How long.</param>
/// <param name="seed">What the readers' questions and the troubles start from.</param>
/// <param name="report">Told a line a minute.</param>
internal sealed class SoakRun(TimeSpan length, int seed, TextWriter report) : IDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2021, 11, 1, 12, 0);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PublishersDay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OrderAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PullPatience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan SettlePatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Line = TimeSpan.FromMinutes(1);

    private readonly List<string> _faults = [];
    private readonly HttpClient _orders = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Runs.</summary>
    /// <returns>What was found wrong; nothing as it should be.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-soak-");
        try
        {
            await using var sites = await StandIn.StartAsync(
                SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data")), new StandInOptions { At = Start }, stop);
            var store = Path.Combine(folder.FullName, "lived.db");
            await using (var worker = await WorkerAsync(sites, folder, "lived", stop))
            await using (var site = await ServerProcess.StartAsync("Dashboard.Web", "--port", ["--store", store, "--rate", "0"], stop))
            {
                await LiveAsync(sites, worker, site, stop);
                sites.Behave();
                await SettleAsync(worker, stop);
            }

            await ComparedAsync(sites, folder, store, stop);
            return _faults;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public void Dispose() => _orders.Dispose();

    private static Task<ServerProcess> WorkerAsync(StandIn sites, DirectoryInfo folder, string name, CancellationToken stop) => ServerProcess.StartAsync(
        "dashboard-worker",
        "--Port",
        [
            "--Pulling:Store", Path.Combine(folder.FullName, name + ".db"),
            "--Sources:CacheFolder", Path.Combine(folder.FullName, name + "-cache"),
            "--Sources:ukdash:BaseAddress", sites.UkDashboard.AbsoluteUri,
            "--Sources:ukhsa:BaseAddress", sites.Ukhsa.AbsoluteUri,
            "--Sources:jhu:BaseAddress", sites.JohnsHopkins.AbsoluteUri,
            "--Sources:jhu:RequestsPerMinute", "600", "--Sources:ukdash:RequestsPerMinute", "600", "--Sources:ukhsa:RequestsPerMinute", "600",
            "--Sources:jhu:Pause", "00:00:05", "--Sources:ukdash:Pause", "00:00:05", "--Sources:ukhsa:Pause", "00:00:05",
            "--Logging:LogLevel:Default", "Warning",
        ],
        stop);

    private async Task LiveAsync(StandIn sites, ServerProcess worker, ServerProcess site, CancellationToken stop)
    {
        using var readers = new Readers(site.Address, seed);
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = readers.ReadAsync(closing.Token);
        var random = new Random(seed);
        var (troubles, ofSite, ofWorker) = (new Troubles(sites, random), new MemoryTrail(), new MemoryTrail());
        var (clock, nextLine, published) = (Stopwatch.StartNew(), Line, 0);
        while (clock.Elapsed < length && !stop.IsCancellationRequested)
        {
            await Task.Delay(Beat, CancellationToken.None);
            if ((int)(clock.Elapsed / PublishersDay) is var day && day > published)
            {
                published = day;
                sites.MoveTo(Start + Duration.FromDays(day));
            }

            troubles.Make();
            sites.ForgetRequests();
            await OrderAsync(worker, Source.All[random.Next(Source.All.Count)]);
            ofSite.Add(site.ResidentMiB);
            ofWorker.Add(worker.ResidentMiB);
            if (clock.Elapsed >= nextLine)
            {
                nextLine += Line;
                var (half, most) = readers.TakeTimes();
                await report.WriteLineAsync(Invariant(
                    $"{clock.Elapsed:hh\\:mm\\:ss}  {readers.Asked:N0} answers, {readers.Wrong.Count} wrong, half within {half:F0} ms, 99 % within {most:F0} ms; site {ofSite.LastMiB:F0} MiB, worker {ofWorker.LastMiB:F0} MiB; {troubles.Count} troubles, {published} days published"));
            }
        }

        await closing.CancelAsync();
        await reading;
        _faults.AddRange(readers.Wrong.First.Select(wrong => "the site's answer to " + wrong));
        _faults.AddRange(new[] { ofSite.Fault("the site"), ofWorker.Fault("the worker") }.OfType<string>());
        _faults.AddRange(new[] { site, worker }.Where(server => server.HasEnded).Select(server => Invariant($"{server.Name} ended: {server.LastWords}")));
        await report.WriteLineAsync(Invariant(
            $"{readers.Asked:N0} answers, {readers.Wrong.Count} wrong; site {Of(ofSite)}, worker {Of(ofWorker)}; {troubles.Count} troubles, {published} days published"));
    }

    private static string Of(MemoryTrail trail) => trail.Settled() is { } settled
        ? Invariant($"{settled.From:F0} then {settled.To:F0} MiB (peak {trail.PeakMiB:F0})")
        : Invariant($"{trail.LastMiB:F0} MiB (peak {trail.PeakMiB:F0})");

    /// <summary>Orders a pull; the worker takes every order, or says that one is under way.</summary>
    private async Task OrderAsync(ServerProcess worker, Source source)
    {
        try
        {
            using var response = await _orders.PostAsync(new Uri(worker.Address, "/pull/" + source.Code), content: null);
            if ((int)response.StatusCode is not (202 or 409))
            {
                _faults.Add(Invariant($"the worker answered {(int)response.StatusCode} to an order for {source.Code}"));
            }
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            _faults.Add("the worker did not take an order: " + e.Message);
        }
    }

    /// <summary>Lets a worker pull every source until each has been pulled in peace after now.</summary>
    private async Task SettleAsync(ServerProcess worker, CancellationToken stop)
    {
        foreach (var source in Source.All)
        {
            var waited = Stopwatch.StartNew();
            while (!await IsPulledAsync(worker, source, stop))
            {
                if (waited.Elapsed > SettlePatience)
                {
                    _faults.Add(Invariant($"{source.Code} could not be pulled in peace within {SettlePatience.TotalMinutes} minutes"));
                    break;
                }
            }
        }
    }

    private async Task<bool> IsPulledAsync(ServerProcess worker, Source source, CancellationToken stop)
    {
        var before = await LastPullAsync(worker, source, stop);
        var waited = Stopwatch.StartNew();
        for (var ordered = 0; waited.Elapsed < PullPatience;)
        {
            // An order given while a run is under way is not another run: it is given again until one has ended.
            if (waited.Elapsed >= ordered * OrderAgain)
            {
                ordered++;
                await OrderAsync(worker, source);
            }

            await Task.Delay(100, stop);
            if (await LastPullAsync(worker, source, stop) is { Ended: not null } after && after != before)
            {
                // What a source had not published by the day is no failure of it.
                return after.Outcome is not ("refused" or "no answer" or "throttled");
            }
        }

        return false;
    }

    private async Task<(string? Ended, string? Outcome)?> LastPullAsync(ServerProcess worker, Source source, CancellationToken stop)
    {
        var health = System.Text.Json.Nodes.JsonNode.Parse(await _orders.GetStringAsync(new Uri(worker.Address, "/healthz"), stop))!;
        return health["sources"]!.AsArray().Where(one => (string?)one!["source"] == source.Code)
            .Select(one => ((string?)one!["last_pull"], (string?)one["outcome"])).First();
    }

    private async Task ComparedAsync(StandIn sites, DirectoryInfo folder, string store, CancellationToken stop)
    {
        await using (var worker = await WorkerAsync(sites, folder, "peaceful", stop))
        {
            await SettleAsync(worker, stop);
        }

        var differences = await StoreCheck.DifferencesAsync(store, Path.Combine(folder.FullName, "peaceful.db"), stop);
        _faults.AddRange(differences.Take(10));
        await report.WriteLineAsync(differences.Count == 0
            ? "the store says of every series what one says that was filled in peace"
            : Invariant($"{differences.Count} series differ from a store that was filled in peace"));
    }
}
