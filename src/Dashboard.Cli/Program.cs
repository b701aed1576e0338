using Dashboard.Cli;
using Dashboard.Cli.Terminals;
using Dashboard.Storage.Snapshot;

// While the command line is parsed; help and the version read nothing.
if (args is [[not '-', ..], ..])
{
    SnapshotStore.ReadAhead();
}

var line = new CommandLine(args, new Session(Terminal.OfProcess(), Session.WriteReport));
if (line.AnswerAtOnce() is { } answered)
{
    return (int)answered;
}

// Not awaited: nothing else is to be done meanwhile, and a Main that awaits is compiled anew at each start.
using var stop = new StopSignals();
return (int)line.RunAsync(stop.Token).GetAwaiter().GetResult();
