namespace Dashboard.Cli.Help;

/// <summary>A worked example of a command.</summary>
/// <param name="Line">What to type.</param>
/// <param name="Says">What it answers.</param>
internal sealed record Example(string Line, string Says);
