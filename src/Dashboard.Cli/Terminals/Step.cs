namespace Dashboard.Cli.Terminals;

/// <summary>How far a long task is.</summary>
/// <param name="Doing">What is being done: reading or writing.</param>
/// <param name="File">To which file.</param>
/// <param name="Done">How many were done before it.</param>
/// <param name="InAll">How many there are.</param>
internal readonly record struct Step(string Doing, string File, int Done, int InAll);
