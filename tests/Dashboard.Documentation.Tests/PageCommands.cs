using System.Text.RegularExpressions;

namespace Dashboard.Documentation.Tests;

/// <summary>Finds the commands of a page.</summary>
/// <remarks>
/// A block is code where it is indented by four spaces or fenced. In it a line that starts with <c>$ </c> is a command and the
/// lines up to the next one are what it prints; a block that starts with the name of a program has a command on every line.
/// Any other block is no business of a shell's.
/// </remarks>
internal static partial class PageCommands
{
    /// <summary>The comment, put before a block, by which a page says that moments in it are those of the day it was written.</summary>
    private const string VariesMark = "<!-- moments vary -->";

    private static readonly string[] Programs = ["dashboard", "dashboard-worker", "dotnet", "tests/run", "tests/faults/run", "curl", "podman", "docker", "systemctl", "source", "sudo"];

    public static IReadOnlyList<PageCommand> Of(string[] lines)
    {
        var found = new List<PageCommand>();
        foreach (var (start, block) in Blocks(lines))
        {
            var varies = lines.Take(start).LastOrDefault(line => line.Length > 0 && !line.StartsWith("```", StringComparison.Ordinal)) == VariesMark;
            found.AddRange(CommandsOf(start, block, varies));
        }

        return found;
    }

    private static IEnumerable<(int Start, List<string> Block)> Blocks(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, line => line.StartsWith("```", StringComparison.Ordinal));
                yield return (i + 1, lines[(i + 1)..end].ToList());
                i = end;
            }
            else if (IsIndented(lines[i]) && (i == 0 || lines[i - 1].Length == 0))
            {
                var end = i;
                while (end < lines.Length && (IsIndented(lines[end]) || (lines[end].Length == 0 && end + 1 < lines.Length && IsIndented(lines[end + 1]))))
                {
                    end++;
                }

                yield return (i, lines[i..end].Select(line => line.Length == 0 ? line : line[4..]).ToList());
                i = end;
            }
        }
    }

    private static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    private static IEnumerable<PageCommand> CommandsOf(int start, List<string> block, bool varies)
    {
        var prompted = block[0].StartsWith("$ ", StringComparison.Ordinal);
        if (!prompted && !Programs.Contains(FirstWord().Match(block[0]).Value, StringComparer.Ordinal))
        {
            yield break;
        }

        for (var i = 0; i < block.Count;)
        {
            var line = start + i + 1;
            var words = new List<string> { prompted ? block[i][2..] : block[i] };
            while (words[^1].EndsWith('\\'))
            {
                words[^1] = words[^1][..^1].TrimEnd();
                words.Add(block[++i].Trim());
            }

            var output = block.Skip(++i).TakeWhile(next => prompted && !next.StartsWith("$ ", StringComparison.Ordinal)).ToList();
            i += output.Count;
            yield return new PageCommand(line, Remark().Replace(string.Join(' ', words), string.Empty), output.Count == 0 ? null : output, varies);
        }
    }

    /// <summary>What a page says of a command behind it, as a shell's remark.</summary>
    [GeneratedRegex(@"\s+# .*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^[\w./-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FirstWord();
}
