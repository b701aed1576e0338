namespace Dashboard.Cli.Options;

/// <summary>What a text on the command line was read as, or what is wrong with it and what would be right.</summary>
internal readonly record struct Parsed<T>(T? Value, string? Problem);
