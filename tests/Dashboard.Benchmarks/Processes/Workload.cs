namespace Dashboard.Benchmarks.Processes;

/// <summary>One piece of work, done by this program and by others.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Line">This program's arguments.</param>
/// <param name="Peers">The others by name: program and arguments.</param>
internal sealed record Workload(string Name, IReadOnlyList<string> Line, IReadOnlyList<(string Name, IReadOnlyList<string> Line)> Peers);
