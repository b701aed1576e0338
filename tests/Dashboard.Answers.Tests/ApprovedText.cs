namespace Dashboard.Answers.Tests;

/// <summary>Holds a picture's text against the one that somebody has looked at and found right.</summary>
internal static class ApprovedText
{
    private const string ApproveVariable = "DASHBOARD_APPROVE";

    /// <summary>Fails with the first line that differs; where approving is asked for, writes the text anew.</summary>
    /// <param name="name">The name of the approved file.</param>
    /// <param name="drawn">The text as it is drawn now.</param>
    public static void AssertIs(string name, string drawn)
    {
        var approved = Path.Combine(Repository.Approved, name);
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            Directory.CreateDirectory(Repository.Approved);
            File.WriteAllText(approved, drawn);
        }

        Assert.True(File.Exists(approved), Invariant($"{name} has not been approved yet: look at it, then run the tests with {ApproveVariable}=1."));
        var expected = File.ReadAllText(approved);
        if (drawn != expected)
        {
            Assert.Fail(Difference(name, expected, drawn));
        }
    }

    private static string Difference(string name, string expected, string actual)
    {
        var (approved, drawn) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(approved.Length, drawn.Length)).First(i => LineOf(approved, i) != LineOf(drawn, i));
        return Invariant($"{name} differs from what was approved, first in line {line + 1} (of {approved.Length}, now {drawn.Length}):\n")
            + Invariant($"  approved: {LineOf(approved, line)}\n  drawn:    {LineOf(drawn, line)}\n")
            + Invariant($"If the picture is right as it is now, approve it: run the tests with {ApproveVariable}=1 and commit the text.");
    }

    private static string LineOf(string[] lines, int index) => index < lines.Length ? lines[index] : "(no such line)";
}
