using Dashboard.Core.Series;
using Dashboard.Sources.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class DailyReportTests
{
    internal const string Good =
        """
        FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio
        ,,Gibraltar,United Kingdom,2021-12-28 04:21:47,36.1408,-5.3536,8220,100,,,"Gibraltar, United Kingdom",24398.207236353926,1.2165450121654502
        ,,Unknown,United Kingdom,2021-12-28 04:21:47,,,0,252,,,"Unknown, United Kingdom",,

        """;

    private static readonly LocalDate Day = new(2021, 12, 27);

    [Fact]
    public void Read_TwoRows_KeepsRatesApartFromCounts() =>
        Assert.Equal(
            [
                new DailyReportRow(
                    new Area("Gibraltar, United Kingdom"), 2, Instant.FromUtc(2021, 12, 28, 4, 21, 47), 8220, 100, 24398.207236353926, 1.2165450121654502),
                new DailyReportRow(
                    new Area("Unknown, United Kingdom"), 3, Instant.FromUtc(2021, 12, 28, 4, 21, 47), 0, 252, null, null),
            ],
            DailyReport.Read(Refusal.File(Good), Day));

    [Theory]
    [InlineData("Incident_Rate", "Incidence_Rate", 1, "Incident_Rate", "column 13 of the header is 'Incidence_Rate'; 'Incident_Rate' is expected")]
    [InlineData("Gibraltar,United Kingdom,2021-12-28 04:21:47", "Gibraltar,United Kingdom,12/28/2021 4:21", 2, "Last_Update", "'12/28/2021 4:21' is no moment; write it as 2021-12-28 04:21:47, in UTC")]
    [InlineData("Gibraltar,United Kingdom,2021-12-28 04:21:47", "Gibraltar,United Kingdom,2022-07-28 04:21:47", 2, "Last_Update", "is not the morning after 2021-12-27; 2021-12-28 is expected")]
    [InlineData("8220", "8220.5", 2, "Confirmed", "'8220.5' is not whole")]
    [InlineData(",100,", ",NaN,", 2, "Deaths", "'NaN' is no count")]
    [InlineData("24398.207236353926", "NaN", 2, "Incident_Rate", "'NaN' is no rate; a number from 0 is expected")]
    [InlineData("1.2165450121654502", "-1", 2, "Case_Fatality_Ratio", "'-1' is no rate")]
    [InlineData(",,Unknown", ",,Gibraltar", 3, "Province_State", "'Gibraltar, United Kingdom' is given twice")]
    [InlineData("\"Unknown, United Kingdom\"", "Unknown, United Kingdom", 3, null, "the row has 15 fields; 14 are expected")]
    public void Read_DamagedFile_IsRefusedByLineAndField(string whole, string damaged, int? line, string? field, string reason) =>
        Refusal.Of(Good, whole, damaged, line, field, reason, file => DailyReport.Read(file, Day));

    [Fact]
    public void FileNameOf_Day_IsMonthFirst() => Assert.Equal("01-07-2022.csv", DailyReport.FileNameOf(new LocalDate(2022, 1, 7)));
}
