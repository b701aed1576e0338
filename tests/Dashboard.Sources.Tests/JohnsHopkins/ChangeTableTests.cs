using Dashboard.Core.Vintages;
using Dashboard.Sources.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class ChangeTableTests
{
    internal const string Good =
        """
        as_of,date,cumulative_confirmed
        2021-12-28T04:21:47Z,2021-12-24,10
        2021-12-28T04:21:47Z,2021-12-25,10
        2021-12-28T04:21:47Z,2021-12-26,10
        2022-01-06T06:16:49Z,2021-12-24,11
        2022-01-06T06:16:49Z,2021-12-27,14

        """;

    [Fact]
    public void Read_ChangesWithDaysLeftOutBetween_KeepTheCountsThatStood()
    {
        // Of the second release's days the 25th alone is left out; it stood at 10.
        var text = Good.Replace("2022-01-06T06:16:49Z,2021-12-27,14", "2022-01-06T06:16:49Z,2021-12-26,13\n2022-01-06T06:16:49Z,2021-12-27,14", StringComparison.Ordinal);

        var (releases, rows) = ChangeTable.Read(Refusal.File(text), ChangeTable.Columns);

        Assert.Equal(6, rows);
        Assert.Equal(
            [
                new Release(Instant.FromUtc(2021, 12, 28, 4, 21, 47), SeriesForm.Cumulative, new CountRun(new LocalDate(2021, 12, 24), [10, 10, 10])),
                new Release(Instant.FromUtc(2022, 1, 6, 6, 16, 49), SeriesForm.Cumulative, new CountRun(new LocalDate(2021, 12, 24), [11, 10, 13, 14])),
            ],
            releases);
    }

    [Theory]
    [InlineData("2022-01-06T06:16:49Z,2021-12-27", "2021-12-27T06:16:49Z,2021-12-27", 6, "as_of", "'2021-12-27T06:16:49Z' is out of order; 2022-01-06T06:16:49Z or later is expected")]
    [InlineData("2021-12-27,14", "2021-12-24,14", 6, "date", "'2021-12-24' is given twice; a day after 2021-12-24 is expected")]
    [InlineData("2021-12-27,14", "2021-12-23,14", 6, "date", "'2021-12-23' is out of order")]
    [InlineData("2021-12-27,14", "2021-12-28,14", 6, "date", "'2021-12-28' leaves out 2021-12-27, which no earlier release has")]
    [InlineData("2021-12-27,14", "2021-12-27,", 6, "cumulative_confirmed", "the count is missing")]
    [InlineData("2022-01-06T06:16:49Z,2021-12-24", "2022-01-06 06:16:49,2021-12-24", 5, "as_of", "'2022-01-06 06:16:49' is no moment; write it as 2021-12-28T04:21:47Z")]
    [InlineData("cumulative_confirmed", "confirmed", 1, "cumulative_confirmed", "column 3 of the header is 'confirmed'")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => ChangeTable.Read(file, ChangeTable.Columns));
}
