using System.Text.RegularExpressions;

namespace Dashboard.Documentation.Tests;

/// <summary>The commands of the pages that a test of the pages can't type, each with its reason.</summary>
internal static partial class Unrun
{
    /// <summary>Why a command isn't run; null for one that is.</summary>
    public static string? Reason(string command) => command switch
    {
        "tests/run" => "it runs these tests",
        _ when command.Contains("tests/Dashboard.Soak ", StringComparison.Ordinal) => "it takes half an hour, and needs minutes to settle however short it is",
        _ when command.StartsWith("tests/faults/run", StringComparison.Ordinal) => "it takes half an hour, and tests of the domain hold its patches",
        _ when command.StartsWith("dotnet pack", StringComparison.Ordinal)
            || command.StartsWith("dotnet publish", StringComparison.Ordinal)
            || command.StartsWith("dotnet tool", StringComparison.Ordinal) => "the tests of the packages run it",
        _ when command.StartsWith("dotnet list", StringComparison.Ordinal) => "it asks the registry of packages",
        _ when Elsewhere().IsMatch(command) => "it needs a machine of its own: a container engine, a service manager or root",
        _ => null,
    };

    [GeneratedRegex(@"^(podman|docker|systemctl|sudo)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Elsewhere();
}
