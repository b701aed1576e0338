namespace Dashboard.Cli.Help;

/// <summary>What help explains under a heading of its own.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Entries">Words, each with its meaning.</param>
internal sealed record HelpSection(string Title, IReadOnlyList<(string Word, string Meaning)> Entries);
