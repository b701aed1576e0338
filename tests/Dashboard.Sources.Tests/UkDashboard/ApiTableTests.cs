using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using Dashboard.Sources.UkDashboard;
using NodaTime;

namespace Dashboard.Sources.Tests.UkDashboard;

public sealed class ApiTableTests
{
    internal const string Good =
        """
        areaType,areaCode,areaName,date,newCasesByPublishDate
        overview,K02000001,United Kingdom,2022-04-12,12
        overview,K02000001,United Kingdom,2022-04-13,0
        nation,E92000001,England,2022-04-13,

        """;

    private static readonly LocalDate ReleaseDay = new(2022, 4, 13);

    [Fact]
    public void Read_TwoAreas_KeepsZeroAndNoEntryApart()
    {
        var runs = Read(Refusal.File(Good));

        Assert.Equal(new CountRun(new LocalDate(2022, 4, 12), [12, 0]), runs[Area.UnitedKingdom]);
        Assert.Equal(new CountRun(ReleaseDay, [null]), runs[Area.England]);
    }

    [Theory]
    [InlineData("areaType,areaCode", "areaCode,areaType", 1, "areaType", "column 1 of the header is 'areaCode'; 'areaType' is expected")]
    [InlineData(",date,", ",day,", 1, "date", "column 4 of the header is 'day'; 'date' is expected")]
    [InlineData(",newCasesByPublishDate", "", 1, "newCasesByPublishDate", "the header ends after column 4; 'newCasesByPublishDate' is expected next")]
    [InlineData("newCasesByPublishDate", "newCasesByPublishDate,more", 1, null, "unknown column 'more'; it is expected to end with 'newCasesByPublishDate'")]
    [InlineData("04-12,12", "04-12,many", 2, "newCasesByPublishDate", "'many' is no count; a whole number from 0 is expected")]
    [InlineData("04-12,12", "04-12,-5", 2, "newCasesByPublishDate", "'-5' is negative")]
    [InlineData("04-12,12", "04-12,1.5", 2, "newCasesByPublishDate", "'1.5' is not whole")]
    [InlineData("04-12,12", "04-12,10000000001", 2, "newCasesByPublishDate", "'10000000001' is larger than can be; a count up to 10000000000 is expected")]
    [InlineData("04-12,12", "04-12,99999999999999999999999999999999", 2, "newCasesByPublishDate", "is larger than can be")]
    [InlineData("04-12,12", "04-12, 12", 2, "newCasesByPublishDate", "' 12' is no count")]
    [InlineData("04-12,12", "04-12,12,", 2, null, "the row has 6 fields; 5 are expected")]
    [InlineData("04-12,12", "04-12", 2, null, "the row has 4 fields; 5 are expected")]
    [InlineData("2022-04-12,12\n", "2022-04-12,12\n\n", 3, null, "the row has 1 fields; 5 are expected")]
    [InlineData("2022-04-12", "12/04/2022", 2, "date", "'12/04/2022' is no day; write it as 2021-12-28")]
    [InlineData("2022-04-12", "9999-12-31", 2, "date", "'9999-12-31' can't be; a day from 2019 to 2099 is expected")]
    [InlineData("2022-04-12", "2022-04-13", 3, "date", "'2022-04-13' is given twice; 2022-04-14 is expected after 2022-04-13")]
    [InlineData("2022-04-12", "2022-04-14", 3, "date", "'2022-04-13' is out of order; 2022-04-15 is expected after 2022-04-14")]
    [InlineData("2022-04-12", "2022-04-11", 3, "date", "'2022-04-13' leaves days out; 2022-04-12 is expected after 2022-04-11")]
    [InlineData("overview,K02000001,United Kingdom,2022-04-13,0\n", "", 2, "date", "United Kingdom ends on 2022-04-12; it is expected to end on 2022-04-13, the day of the release")]
    [InlineData("nation,E92000001,England,2022-04-13,\n", "", null, "areaName", "England is missing")]
    [InlineData("England", "Albion", 4, "areaName", "'Albion' is no area known here")]
    [InlineData("England", "Wales", 4, "areaCode", "'E92000001' is not Wales's code; 'W92000004' is expected")]
    [InlineData("E92000001,England", "W92000004,Wales", 4, "areaName", "'Wales' does not belong here; United Kingdom, England expected")]
    [InlineData("nation", "region", 4, "areaType", "'region' is not England's type; 'nation' is expected")]
    [InlineData("E92000001", "K02000001", 4, "areaCode", "'K02000001' is not England's code; 'E92000001' is expected")]
    [InlineData("nation,E92", "na\"tion,E92", 4, null, "the quotes don't match")]
    [InlineData("nation,E92", "\"nation,E92", 4, null, "the quotes don't match")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => Read(file));

    [Fact]
    public void Read_HeaderAlone_IsRefused()
    {
        var refused = Assert.Throws<RefusedFileException>(() => Read(Refusal.File(Good[..(Good.IndexOf('\n', StringComparison.Ordinal) + 1)])));

        Assert.Equal("some/file.csv: there is a header and no row; rows are expected.", refused.Message);
    }

    internal static IReadOnlyDictionary<Area, CountRun> Read(InputFile file) =>
        ApiTable.Read(file, "newCasesByPublishDate", ReleaseDay, [Area.UnitedKingdom, Area.England]);
}
