using Dashboard.Cli;
using Dashboard.Cli.Terminals;

using var stop = new StopSignals();
return (int)await CommandLine.RunAsync(args, Terminal.OfProcess(), Session.WriteReport, stop.Token);
