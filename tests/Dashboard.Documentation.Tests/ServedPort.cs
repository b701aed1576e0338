namespace Dashboard.Documentation.Tests;

/// <summary>A program of the pages that serves until it is stopped: how it is started, and the port it takes where it is told none.</summary>
/// <param name="Start">How its command starts.</param>
/// <param name="Option">The option that names a port.</param>
/// <param name="UsualPort">The port without it.</param>
internal sealed record ServedPort(string Start, string Option, int UsualPort)
{
    private static readonly ServedPort[] All =
    [
        new("dashboard serve", "--port", 5080),
        new("dotnet run --project src/Dashboard.Cli -c Release -- serve", "--port", 5080),
        new("dotnet run --project src/Dashboard.Web -c Release", "-- --port", 5080),
        new("dotnet run --project src/Dashboard.Worker", "--Port", 5090),
        new("dashboard-worker", "--Port", 5090),
        new("dotnet run --project tests/Dashboard.Upstreams", "--port", 5080),
    ];

    /// <summary>The program that a command starts, where it is one of these.</summary>
    public static ServedPort? Of(string command) => Array.Find(All, one => command.StartsWith(one.Start, StringComparison.Ordinal));

    /// <summary>The command with its usual port said aloud.</summary>
    public string WithPort(string command) => Invariant($"{command} {Option} {UsualPort}");
}
