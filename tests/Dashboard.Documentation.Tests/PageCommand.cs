namespace Dashboard.Documentation.Tests;

/// <summary>A command that a page tells its reader to type.</summary>
/// <param name="Line">The line of the page that it starts on, from 1.</param>
/// <param name="Text">The command, its continued lines joined.</param>
/// <param name="Output">What the page says that it prints; null where it says nothing.</param>
/// <param name="Varies">Whether the page shows moments and ages, which are others every day.</param>
internal sealed record PageCommand(int Line, string Text, IReadOnlyList<string>? Output, bool Varies);
