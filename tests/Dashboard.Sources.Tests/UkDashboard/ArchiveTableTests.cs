using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.UkDashboard;
using NodaTime;

namespace Dashboard.Sources.Tests.UkDashboard;

public sealed class ArchiveTableTests
{
    internal const string Good =
        """
        date,area_type,area_code,area_name,metric,metric_name,value
        2020-12-30,nation,E92000001,England,newCasesBySpecimenDate,New cases by specimen date,1319.0
        2020-12-31,nation,W92000004,Wales,newCasesBySpecimenDate,New cases by specimen date,64.0
        2020-12-31,nation,E92000001,England,newCasesBySpecimenDate,New cases by specimen date,1320.00
        2020-12-31,nation,S92000003,Scotland,newCasesBySpecimenDate,New cases by specimen date,7
        2020-12-31,nation,N92000002,Northern Ireland,newCasesBySpecimenDate,New cases by specimen date,0.0

        """;

    private const string NextYear =
        """
        date,area_type,area_code,area_name,metric,metric_name,value
        2021-01-02,nation,E92000001,England,newCasesBySpecimenDate,New cases by specimen date,1.0

        """;

    [Fact]
    public void Add_WholeNumbersWrittenWithAPoint_AreCounts()
    {
        var table = new ArchiveTable();

        Assert.Equal(5, table.Add(Refusal.File(Good), 2020));
        Assert.Equal(new CountRun(new LocalDate(2020, 12, 30), [1319, 1320]), table.Runs[Area.England]);
        Assert.Equal(new CountRun(new LocalDate(2020, 12, 31), [0]), table.Runs[Area.NorthernIreland]);
    }

    [Theory]
    [InlineData("1319.0", "1319.5", 2, "value", "'1319.5' is not whole")]
    [InlineData("1319.0", "1319.", 2, "value", "'1319.' is not whole")]
    [InlineData("64.0", "-64.0", 3, "value", "'-64.0' is negative")]
    [InlineData("Wales,newCasesBySpecimenDate", "Wales,newCasesByPublishDate", 3, "metric", "'newCasesByPublishDate' is another metric")]
    [InlineData("W92000004", "E92000001", 3, "area_code", "'E92000001' is not Wales's code")]
    [InlineData("2020-12-31,nation,S92", "2021-12-31,nation,S92", 5, "date", "'2021-12-31' does not belong here; a day of 2020 is expected")]
    [InlineData("2020-12-31,nation,S92", "2020-12-30,nation,S92", 5, "date", "Scotland ends on 2020-12-30; it is expected to end on 2020-12-31")]
    [InlineData("area_name,metric", "metric,area_name", 1, "area_name", "column 4 of the header is 'metric'; 'area_name' is expected")]
    public void Add_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => new ArchiveTable().Add(file, 2020));

    [Fact]
    public void Add_NationWithoutRows_IsRefused()
    {
        var lines = Good.Split('\n');
        var without = string.Join('\n', lines.Where(line => !line.Contains("Scotland", StringComparison.Ordinal)));

        var refused = Assert.Throws<RefusedFileException>(() => new ArchiveTable().Add(Refusal.File(without), 2020));
        Assert.Equal("some/file.csv, area_name: Scotland is missing; rows of it are expected.", refused.Message);
    }

    [Fact]
    public void Add_YearThatDoesNotJoinTheOneBefore_IsRefused()
    {
        var table = new ArchiveTable();
        table.Add(Refusal.File(Good), 2020);

        var refused = Assert.Throws<RefusedFileException>(() => table.Add(Refusal.File(NextYear), 2021));
        Assert.Equal(
            "some/file.csv, line 2, date: '2021-01-02' leaves days out; 2021-01-01 is expected after 2020-12-31.", refused.Message);
    }
}
