using Dashboard.Answers.Tables;

namespace Dashboard.Answers.Tests.Tables;

public sealed class CellTextTests
{
    [Fact]
    public void Of_SomethingNoCellHolds_IsRefused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => CellText.Of(DayOfWeek.Monday));

        Assert.StartsWith("A cell is not a DayOfWeek.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Nothing_IsEmpty() => Assert.Empty(CellText.Of(null));
}
