using Dashboard.Answers.Tables;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class JsonLinesTextTests
{
    [Fact]
    public void Write_OfATable_IsAnObjectALine() =>
        Assert.Equal(
            "{\"day\":\"2021-12-27\",\"count\":318699,\"status\":\"catch-up\"}\n{\"day\":\"2021-12-28\",\"count\":null,\"status\":\"no report; “é”\"}\n",
            Written.AsJsonLines(new AnswerTable(
                ["day", "count", "status"],
                [[new LocalDate(2021, 12, 27), 318_699L, "catch-up"], [new LocalDate(2021, 12, 28), null, "no report; “é”"]])));
}
