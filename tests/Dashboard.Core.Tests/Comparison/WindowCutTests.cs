using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class WindowCutTests
{
    // The first days of June: two days caught up on the fourth, and a gap at the end that the window cuts off from its report.
    private const string Then = "10 . . 90x3 5 .";
    private const string Settled = "11 30 31 32 6 40";

    [Theory]
    [InlineData(false, false, "10/1 90/1 5/1 0/0")]
    [InlineData(true, false, "10/1 90/3 5/1 40/1")] // the catch-up counts for its three days, the gap is filled
    [InlineData(false, true, "11/1 93/1 6/1 0/0")] // what was revised, the catch-up's days together
    [InlineData(true, true, "11/1 93/3 6/1 40/1")]
    public void Lines_OfAWindowWithACatchUp_TellMissingDaysFromRevisions(bool fills, bool settles, string lines)
    {
        var cut = new WindowCut(Given.Series(Then), Given.Series(Then), Given.Series(Settled));

        Assert.Equal(lines, Text(cut, "2021-06-01/2021-06-06", fills, settles));
    }

    [Fact]
    public void Lines_OfAWindowThatEndsWithACatchUp_TakeItWhole()
    {
        var cut = new WindowCut(Given.Series(Then), Given.Series(Then), Given.Series(Settled));

        Assert.Equal("10/1 90/3", Text(cut, "2021-06-01/2021-06-04", fills: true, settles: false));
    }

    [Theory]
    [InlineData(false, "90/1 5/1")]
    [InlineData(true, "32/1 5/1")] // the two days before are not in the window: its own day is taken as it settled
    public void Lines_OfAWindowThatCutsACatchUp_TakeItForAMissingDay(bool fills, string lines)
    {
        var cut = new WindowCut(Given.Series(Then), Given.Series(Then), Given.Series(Settled));

        Assert.Equal(lines, Text(cut, "2021-06-04/2021-06-05", fills, settles: false));
    }

    private static string Text(WindowCut cut, string days, bool fills, bool settles) =>
        string.Join(' ', cut.Lines(Given.Days(days), fills, settles).Select(line => Invariant($"{line.Sum}/{line.DaysCounted}")));
}
