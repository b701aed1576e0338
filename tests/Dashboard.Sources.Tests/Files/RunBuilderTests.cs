using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.Tests.Files;

public sealed class RunBuilderTests
{
    [Theory]
    [InlineData(true, "26 27 28", "1 2 3")]
    [InlineData(false, "28 27 26", "3 2 1")]
    public void ToRun_EitherOrder_IsOldestFirst(bool isAscending, string days, string counts) =>
        Assert.Equal(new CountRun(new LocalDate(2021, 12, 26), [1, 2, 3]), Build(new RunBuilder(Order(isAscending)), days, counts).ToRun());

    [Fact]
    public void ToRun_DaysLeftOutWhereTheyMayBe_HaveNoEntry() =>
        Assert.Equal(new CountRun(new LocalDate(2021, 12, 26), [1, null, null, 4]), Build(new RunBuilder(mayLeaveDaysOut: true), "26 29", "1 4").ToRun());

    [Theory]
    [InlineData(true, false, "26 26", "'2021-12-26' is given twice; 2021-12-27 is expected after 2021-12-26")]
    [InlineData(true, false, "26 28", "'2021-12-28' leaves days out; 2021-12-27 is expected after 2021-12-26")]
    [InlineData(true, true, "26 25", "'2021-12-25' is out of order; 2021-12-27 is expected after 2021-12-26")]
    [InlineData(true, true, "26 26", "'2021-12-26' is given twice; 2021-12-27 is expected after 2021-12-26")]
    [InlineData(false, false, "26 27", "'2021-12-27' is out of order; 2021-12-25 is expected after 2021-12-26")]
    [InlineData(false, false, "26 24", "'2021-12-24' leaves days out; 2021-12-25 is expected after 2021-12-26")]
    public void Add_DayThatDoesNotFollow_IsRefused(bool isAscending, bool mayLeaveDaysOut, string days, string reason)
    {
        var refused = Assert.Throws<RefusedFileException>(() => Build(new RunBuilder(Order(isAscending), mayLeaveDaysOut), days, "1 1"));

        Assert.Equal((reason, "D008", "date"), (refused.Reason, refused.Problem.Code, refused.Field));
    }

    [Theory]
    [InlineData("26 27 28 29", ". 1 . 2", 27, 3)]
    [InlineData("26 27", "0 .", 26, 1)]
    public void ToRunOfEntries_DaysOfOtherMetricsAround_AreLeftOff(string days, string counts, int firstDay, int length)
    {
        var run = Build(new RunBuilder(), days, counts).ToRunOfEntries()!;

        Assert.Equal((new LocalDate(2021, 12, firstDay), length), (run.FirstDay, run.Entries.Length));
    }

    [Fact]
    public void ToRunOfEntries_NoEntryAtAll_IsNone() => Assert.Null(Build(new RunBuilder(), "26 27", ". .").ToRunOfEntries());

    private static DayOrder Order(bool isAscending) => isAscending ? DayOrder.Ascending : DayOrder.Descending;

    private static RunBuilder Build(RunBuilder builder, string days, string counts)
    {
        foreach (var (day, count) in days.Split(' ').Zip(counts.Split(' ')))
        {
            var row = new InputRow("x.csv", 2, ["date", "count"], ["2021-12-" + day, count == "." ? "" : count]);
            builder.Add(row, 0, row.CountOrNone(1));
        }

        return builder;
    }
}
