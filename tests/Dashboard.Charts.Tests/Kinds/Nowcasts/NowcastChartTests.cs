namespace Dashboard.Charts.Tests.Kinds.Nowcasts;

public sealed class NowcastChartTests
{
    [Theory]
    [InlineData("100 90/91/92/93 20/80/100/120", "19 June 2021 in England: 20 counted a day later, 100 expected")]
    [InlineData("100 90/91/92/93=92 20/80/100/120=110", "19 June 2021 in England: 20 counted a day later, 100 expected, 110 in the end (all two intervals held)")]
    [InlineData("100 90/91/92/93=99 20/80/100/120=110", "19 June 2021 in England: 20 counted a day later, 100 expected, 110 in the end (one of two intervals held)")]
    [InlineData("100 20/80/100/120=110 .", "18 June 2021 in England: 20 counted two days later, 100 expected, 110 in the end")]
    [InlineData("100 90 20", "England on 20 June 2021: too few releases are held to say what the last days will become")]
    public void Text_Title_TellsTheNewestDay(string days, string title) => Assert.Equal(title, Expected.Chart(days).Text.Title);

    [Fact]
    public void Text_WithoutAnEstimate_SpeaksOfNoBoxes()
    {
        Assert.DoesNotContain("boxes", Expected.Chart("100 90 20").Text.Subtitle, StringComparison.Ordinal);
        Assert.Contains("open boxes", Expected.Chart("100 20/80/100/120").Text.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_WithoutLaterReleases_SpeaksOfNone()
    {
        Assert.DoesNotContain("later", Expected.Chart("100 20/80/100/120").Text.Subtitle.Replace("nothing later", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Diamonds were known only later.", Expected.Chart("100 20/80/100/120=90").Text.Subtitle, StringComparison.Ordinal);
    }
}
