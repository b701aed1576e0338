namespace Dashboard.Charts.Tests.Kinds.Revisions;

public sealed class VintagesChartTests
{
    [Theory]
    [InlineData("1:20 2:80 4:98 9:100", "1 June 2021 in England: 20 at first, within 5 % after 4 days, 100 in the end")]
    [InlineData("1:20", "1 June 2021 in England: 20 from the start, never revised in the releases held")]
    [InlineData("1:20 2:.", "1 June 2021 in England: 20 at first, taken out again in the end")]
    [InlineData("1:100 2:101", "1 June 2021 in England: 100 at first, 101 in the end")]
    [InlineData("30:90 40:100", "1 June 2021 in England: 90 in the first release held, 100 in the end")]
    public void Text_Title_TellsTheFirstAndTheLastCount(string prints, string title) => Assert.Equal(title, Told.Chart(prints).Text.Title);

    [Fact]
    public void Text_AcrossAChangeOfDefinition_TellsTheLastCountBefore() => Assert.Equal(
        "20 December 2021 in England: 20 at first, 98 before the definition changed, 110 in the end",
        Told.Chart("1:20 2:80 4:98 42:109 80:110", day: "2021-12-20").Text.Title);

    [Fact]
    public void Milestones_OfAStory_AreItsFirstPrintAndItsLags() => Assert.Equal(
        ["first shown 2 Jun: 20", "within 5 % after 4 days", "at 100 after 9 days"],
        Told.Chart("1:20 2:80 4:98 9:100").Milestones.Select(mark => mark.Text).Where(text => !text.StartsWith("within 1", StringComparison.Ordinal)));

    [Fact]
    public void Milestones_AcrossABreak_MeasureToTheLastCountBeforeIt()
    {
        var marks = Told.Chart("1:20 2:80 4:98 42:109 80:110", day: "2021-12-20").Milestones;

        Assert.Equal(["first shown 21 Dec: 20", "at 98 after 4 days", "31 Jan: counted by a new definition", "at 110 after 80 days"], marks.Select(mark => mark.Text));
        Assert.Single(marks, mark => mark.IsBreak);
    }

    [Theory]
    [InlineData("2021-06-03", true)]
    [InlineData("2021-05-30", false)] // before the day
    [InlineData("2022-06-03", false)] // long after the last release held
    public void Pinned_OfAClaim_IsWhatWasPostedWhileReleasesAreHeld(string posted, bool isPinned) =>
        Assert.Equal(isPinned, Told.Chart("1:20 2:80 9:100", claims: Given.Claim("c01", "80", 80, Told.Day, posted: posted)).Pinned.Any());
}
