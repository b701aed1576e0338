using System.Text;
using Dashboard.Sources.Ledger;
using NodaTime;

namespace Dashboard.Sources.Tests.Ledger;

public sealed class LedgerReaderTests
{
    private const string Header = "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n";

    [Fact]
    public void Read_DayThatIsInferred_IsTaken() =>
        Assert.Equal(new LocalDate(2021, 12, 28), Assert.Single(Read("2021-12-28?")).Posted);

    [Theory]
    [InlineData("2021-02-31")]
    [InlineData("0001-01-01")] // no day before it to ask for
    [InlineData("9999-12-31")]
    public void Read_DayThatCannotBe_IsRefused(string posted)
    {
        var refused = Assert.Throws<RefusedFileException>(() => Read(posted));

        Assert.Equal((2, "posted"), (refused.Line, refused.Field));
    }

    [Fact]
    public void Read_PeriodOfDecades_IsRefused() =>
        Assert.Equal("period_to", Assert.Throws<RefusedFileException>(() => Read("2021-12-28", "2099-12-31")).Field);

    [Fact]
    public void Read_TextAsLongAsABook_IsRefused() =>
        Assert.Equal("remark", Assert.Throws<RefusedFileException>(() => Read("2021-12-28", remark: new string(' ', 2_001))).Field);

    private static IReadOnlyList<Core.Claims.CitedFigure> Read(string posted, string to = "2021-12-21", string remark = "") => LedgerReader.Read(
        "mine.csv", Encoding.UTF8.GetBytes(Header + Invariant($"m01,1,{posted},90629,90629,exact,positive tests,United Kingdom,2021-12-21,{to},UK dashboard,{remark}\n")));
}
