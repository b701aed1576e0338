using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.UkDashboard;
using NodaTime;

namespace Dashboard.Sources.Tests.UkDashboard;

public sealed class ReleaseTableTests
{
    internal const string Good =
        """
        release,areaType,areaCode,areaName,date,newCasesBySpecimenDate
        2021-12-28,nation,E92000001,England,2021-12-26,40
        2021-12-28,nation,E92000001,England,2021-12-27,1
        2021-12-29,nation,E92000001,England,2021-12-26,55
        2021-12-29,nation,E92000001,England,2021-12-27,30

        """;

    [Fact]
    public void Read_TwoReleases_KeepsEachAsItWas() =>
        Assert.Equal(
            [
                (new LocalDate(2021, 12, 28), Area.England, new CountRun(new LocalDate(2021, 12, 26), [40, 1])),
                (new LocalDate(2021, 12, 29), Area.England, new CountRun(new LocalDate(2021, 12, 26), [55, 30])),
            ],
            ReleaseTable.Read(Refusal.File(Good), [Area.England]));

    [Theory]
    [InlineData("2021-12-29,nation,E92000001,England,2021-12-27", "2021-12-27,nation,E92000001,England,2021-12-27", 5, "release", "'2021-12-27' is out of order; 2021-12-29 or a later release is expected")]
    [InlineData("2021-12-27,30", "2021-12-26,30", 5, "date", "'2021-12-26' is given twice; 2021-12-27 is expected")]
    [InlineData("2021-12-26,55\n", "2021-12-28,55\n", 5, "date", "'2021-12-27' is out of order")]
    [InlineData("2021-12-26,40\n2021-12-28,nation,E92000001,England,2021-12-27,1", "2021-12-28,40", 2, "date", "'2021-12-28' is not before the release")]
    [InlineData("2021-12-29,nation,E92000001,England,2021-12-27,30\n", "", 4, "date", "England ends on 2021-12-26; it is expected to end on the day before the release of 2021-12-29")]
    [InlineData("2021-12-27,30", "2021-12-27,3e1", 5, "newCasesBySpecimenDate", "'3e1' is no count")]
    [InlineData("E92000001,England,2021-12-27,30", "S92000003,Scotland,2021-12-27,30", 5, "areaName", "'Scotland' does not belong here; England expected")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => ReleaseTable.Read(file, [Area.England]));

    [Fact]
    public void Read_ReleaseWithoutOneOfItsAreas_IsRefused()
    {
        var refused = Assert.Throws<RefusedFileException>(() => ReleaseTable.Read(Refusal.File(Good), [Area.England, Area.Wales]));

        Assert.Equal("some/file.csv, areaName: Wales is missing in the release of 2021-12-28; rows of it are expected.", refused.Message);
    }
}
