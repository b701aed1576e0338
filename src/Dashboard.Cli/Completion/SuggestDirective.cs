using System.Globalization;

namespace Dashboard.Cli.Completion;

/// <summary>The word by which a shell asks for suggestions, as other .NET commands understand it: <c>[suggest:14] "dashboard aver"</c>.</summary>
internal static class SuggestDirective
{
    private const string Start = "[suggest";

    /// <summary>The line to suggest for, up to the place where something is typed; null where something else is asked.</summary>
    /// <param name="args">The arguments of the program.</param>
    public static string? LineOf(IReadOnlyList<string> args)
    {
        if (args is not [var directive, var line] || !directive.StartsWith(Start, StringComparison.Ordinal) || !directive.EndsWith(']'))
        {
            return null;
        }

        var place = directive.AsSpan(Start.Length, directive.Length - Start.Length - 1).TrimStart(':');
        return int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed < line.Length ? line[..typed] : line;
    }
}
