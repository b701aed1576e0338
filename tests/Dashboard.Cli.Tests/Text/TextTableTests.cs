using Dashboard.Cli.Text;

namespace Dashboard.Cli.Tests.Text;

public sealed class TextTableTests
{
    private static readonly TextTable Table = new(
        [new("id"), new("count", IsNumber: true), new("reason", LeastColumns: 8), new("series", DropRank: 1)],
        [["c1", "90,629", "the newest release gives it", "jhu"], ["c2", "5", "no", "ukdash"]]);

    [Fact]
    public void Lines_WhereAllFits_StandUnderTheirHeadings() => Assert.Equal(
        """
        id   count  reason                       series
        --  ------  ---------------------------  ------
        c1  90,629  the newest release gives it  jhu
        c2       5  no                           ukdash
        """,
        At(60));

    [Fact]
    public void Lines_WhereItIsTight_BreakLongCells() => Assert.Equal(
        """
        id   count  reason              series
        --  ------  ------------------  ------
        c1  90,629  the newest release  jhu
                    gives it
        c2       5  no                  ukdash
        """,
        At(38));

    [Fact]
    public void Lines_WhereBreakingIsNotEnough_LeaveOutTheLeastNeeded() => Assert.Equal(
        """
        id   count  reason
        --  ------  -----------
        c1  90,629  the newest
                    release
                    gives it
        c2       5  no
        """,
        At(23));

    [Fact]
    public void Lines_WithoutRows_AreTheHeadings() =>
        Assert.Equal(["id", "--"], new TextTable([new("id")], []).Lines(20).Select(line => line.ToString()));

    private static string At(int widthColumns) => string.Join('\n', Table.Lines(widthColumns));
}
