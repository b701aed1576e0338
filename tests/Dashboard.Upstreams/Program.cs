using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;

if (ProgramArguments.TryRead(args, out var problem) is not { } asked)
{
    await Console.Error.WriteLineAsync("stand-in: " + problem);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
using var terminated = System.Runtime.InteropServices.PosixSignalRegistration.Create(
    System.Runtime.InteropServices.PosixSignal.SIGTERM,
    signal =>
    {
        signal.Cancel = true;
        stop.Cancel();
    });

try
{
    await using var standIn = await StandIn.StartAsync(SnapshotStore.Open(asked.Data), asked.Options, stop.Token);
    await Console.Out.WriteLineAsync(Invariant($"Standing in for the publishers at {standIn.BaseAddress}, as of {standIn.At}; Ctrl+C ends it."));
    await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
    return 0;
}
catch (Exception e) when (e is DamagedSnapshotException or IOException)
{
    await Console.Error.WriteLineAsync("stand-in: " + e.Message);
    return 1;
}
