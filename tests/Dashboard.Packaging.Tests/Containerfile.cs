namespace Dashboard.Packaging.Tests;

/// <summary>The container's recipe, an instruction a line.</summary>
internal static class Containerfile
{
    private static readonly (string Word, string[] Args)[] Instructions = [.. Lines().Select(line => (line[0], line[1..]))];

    /// <summary>The arguments of every instruction of a kind, in their order.</summary>
    public static IReadOnlyList<string[]> Of(string word) => [.. Instructions.Where(one => one.Word == word).Select(one => one.Args)];

    /// <summary>The lines from the last base on: what is in the image.</summary>
    public static IReadOnlyList<(string Word, string[] Args)> LastStage { get; } = Instructions[Array.FindLastIndex(Instructions, one => one.Word == "FROM")..];

    private static IEnumerable<string[]> Lines() => Repository.Read("Containerfile").Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
