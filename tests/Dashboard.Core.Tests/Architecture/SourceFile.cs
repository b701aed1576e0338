namespace Dashboard.Core.Tests.Architecture;

/// <summary>A source file: its path below <c>src</c> with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text);
