namespace Dashboard.Answers.Tests;

/// <summary>Files that somebody has looked at and found right.</summary>
internal static class Approved
{
    public const string Variable = "DASHBOARD_APPROVE";

    private static bool IsApproving => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Fails with the first line that differs from what was approved.</summary>
    public static void AssertText(string name, string drawn)
    {
        var approved = Path.Combine(Repository.Approved, name);
        if (IsApproving)
        {
            Directory.CreateDirectory(Repository.Approved);
            File.WriteAllText(approved, drawn);
        }

        Assert.True(File.Exists(approved), Invariant($"{name} has not been approved yet: look at it, then run the tests with {Variable}=1."));
        var expected = File.ReadAllText(approved);
        if (drawn != expected)
        {
            Assert.Fail(Difference(name, expected, drawn));
        }
    }

    /// <summary>The bytes of an approved file.</summary>
    public static byte[] Bytes(string name, byte[] drawn)
    {
        var approved = Path.Combine(Repository.Approved, name);
        if (IsApproving)
        {
            File.WriteAllBytes(approved, drawn);
        }

        Assert.True(File.Exists(approved), Invariant($"{name} has not been approved yet: look at it, then run the tests with {Variable}=1."));
        return File.ReadAllBytes(approved);
    }

    private static string Difference(string name, string expected, string actual)
    {
        var (approved, drawn) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(approved.Length, drawn.Length)).First(i => LineOf(approved, i) != LineOf(drawn, i));
        return Invariant($"{name} differs from what was approved, first in line {line + 1} (of {approved.Length}, now {drawn.Length}):\n")
            + Invariant($"  approved: {LineOf(approved, line)}\n  drawn:    {LineOf(drawn, line)}\n")
            + Invariant($"If the picture is right as it is now, approve it: run the tests with {Variable}=1 and commit the text.");
    }

    private static string LineOf(string[] lines, int index) => index < lines.Length ? lines[index] : "(no such line)";
}
