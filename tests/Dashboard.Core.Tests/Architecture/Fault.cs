using System.Collections.Immutable;
using System.Text;

namespace Dashboard.Core.Tests.Architecture;

/// <summary>A deliberate fault in one source file, as its patch gives it.</summary>
/// <param name="Name">The patch's path in its folder, without extension.</param>
/// <param name="Sentence">The first line: what it breaks.</param>
/// <param name="Source">The file, by its path below <c>src</c> with forward slashes.</param>
/// <param name="Hunks">The lines of each place before and after.</param>
internal sealed record Fault(string Name, string Sentence, string Source, ImmutableArray<(string Before, string After)> Hunks)
{
    private const string OldFile = "--- a/src/";

    public static Fault Read(string folder, string path)
    {
        var lines = File.ReadAllLines(path);
        var source = lines.First(line => line.StartsWith(OldFile, StringComparison.Ordinal))[OldFile.Length..];
        var hunks = ImmutableArray.CreateBuilder<(string Before, string After)>();
        var (before, after) = (new StringBuilder(), new StringBuilder());
        foreach (var line in lines.SkipWhile(line => !line.StartsWith("@@", StringComparison.Ordinal)).Skip(1).Append("@@"))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                hunks.Add((before.ToString(), after.ToString()));
                (before, after) = (new StringBuilder(), new StringBuilder());
                continue;
            }

            // A line without mark is an empty one of the context, cut short by an editor.
            var (mark, text) = line.Length == 0 ? (' ', line) : (line[0], line[1..]);
            _ = mark != '+' ? before.Append(text).Append('\n') : before;
            _ = mark != '-' ? after.Append(text).Append('\n') : after;
        }

        return new Fault(Path.GetRelativePath(folder, Path.ChangeExtension(path, null)).Replace('\\', '/'), lines[0], source, hunks.ToImmutable());
    }
}
