using Dashboard.Charts.Rendering;

namespace Dashboard.Answers.Tests.Reports;

/// <summary>The four pictures of the report against the texts that somebody has looked at and found right.</summary>
/// <remarks>
/// A change of a picture fails here with the first line that differs. Look at the new picture; if it is right, approve it:
/// run these tests once with the environment variable <c>DASHBOARD_APPROVE=1</c>, which writes the texts anew, and commit
/// them with the change.
/// </remarks>
[Collection(SharedFigures.Name)]
public sealed class ApprovedPictureTests(RealFigures real)
{
    private const string ApproveVariable = "DASHBOARD_APPROVE";

    [Theory]
    [InlineData("01-christmas-2021.svg")]
    [InlineData("02-seven-days.svg")]
    [InlineData("03-difference.svg")]
    [InlineData("04-islands.svg")]
    public void Picture_OfTheReport_IsAsApproved(string name)
    {
        var approved = Path.Combine(Repository.Approved, name);
        var drawn = real.TextOf(name);
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

    [Fact]
    public async Task Picture_DrawnAgain_IsTheSameText()
    {
        var pictures = await real.PicturesAsync(RealFigures.Request());

        Assert.All(pictures, picture => Assert.Equal(real.TextOf(picture.Name + ".svg"), SvgRenderer.Render(picture.Scene)));
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
