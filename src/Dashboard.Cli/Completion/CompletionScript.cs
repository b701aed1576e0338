namespace Dashboard.Cli.Completion;

/// <summary>The scripts that teach shells to ask the program for suggestions.</summary>
internal static class CompletionScript
{
    /// <summary>The shells that there is a script for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish"];

    /// <summary>Writes a shell's script.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string shell, Stream output)
    {
        using var script = typeof(CompletionScript).Assembly.GetManifestResourceStream("dashboard." + shell)!;
        script.CopyTo(output);
    }
}
