using System.Text.RegularExpressions;

namespace Dashboard.Documentation.Tests;

/// <summary>Holds what a command printed against what a page shows of it.</summary>
/// <remarks>A line of <c>…</c> alone stands for any lines, <c>…</c> within a line for any characters.</remarks>
internal static partial class ShownOutput
{
    private const string LeftOut = "…";

    /// <summary>Where the two differ, in words; null where they don't.</summary>
    public static string? Difference(PageCommand command, IReadOnlyList<string> printed)
    {
        var shown = command.Output ?? [];
        var at = 0;
        var skipping = false;
        foreach (var line in shown)
        {
            if (line == LeftOut)
            {
                skipping = true;
                continue;
            }

            var pattern = PatternOf(line, command.Varies);
            var found = at;
            while (skipping && found < printed.Count && !pattern.IsMatch(printed[found]))
            {
                found++;
            }

            if (found >= printed.Count || !pattern.IsMatch(printed[found]))
            {
                return Invariant($"shows\n    {line}\nwhere it prints\n    {(found < printed.Count ? printed[found] : skipping ? "no such line" : "nothing more")}");
            }

            (at, skipping) = (found + 1, false);
        }

        return skipping || at == printed.Count ? null : Invariant($"does not show what is printed last:\n    {printed[at]}");
    }

    private static Regex PatternOf(string line, bool varies)
    {
        var pattern = Regex.Escape(line).Replace(LeftOut, ".*", StringComparison.Ordinal);
        if (varies)
        {
            pattern = Ages().Replace(pattern, @"[\d,]+\ days");
            pattern = Moments().Replace(pattern, @"\d{4}-\d\d-\d\d\ \d\d:\d\dZ");
        }

        return new Regex(Invariant($"^{pattern}$"), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    [GeneratedRegex(@"\d[\d,]*\\ days", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ages();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d\\ \d\d:\d\dZ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Moments();
}
