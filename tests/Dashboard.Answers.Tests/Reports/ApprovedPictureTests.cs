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
    [Theory]
    [InlineData("01-christmas-2021.svg")]
    [InlineData("02-seven-days.svg")]
    [InlineData("03-difference.svg")]
    [InlineData("04-islands.svg")]
    public void Picture_OfTheReport_IsAsApproved(string name) => Approved.AssertText(name, real.TextOf(name));

    [Fact]
    public async Task Picture_DrawnAgain_IsTheSameText()
    {
        var pictures = await real.PicturesAsync(RealFigures.Request());

        Assert.All(pictures, picture => Assert.Equal(real.TextOf(picture.Name + ".svg"), SvgRenderer.Render(picture.Scene)));
    }
}
