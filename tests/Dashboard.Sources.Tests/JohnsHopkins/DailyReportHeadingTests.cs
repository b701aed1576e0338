using Dashboard.Core.Series;
using Dashboard.Sources.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

/// <summary>The headings of the daily reports over time, each with rows as such reports had them.</summary>
public sealed class DailyReportHeadingTests
{
    [Theory]
    [InlineData(
        "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered",
        ",UK,2020-02-12T07:03:02,9,0,1",
        "United Kingdom", "2020-02-12T07:03:02Z", 9)]
    [InlineData(
        "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered",
        ",UK,1/31/2020 23:59,2,0,0",
        "United Kingdom", "2020-01-31T23:59:00Z", 2)]
    [InlineData(
        "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered,Latitude,Longitude",
        "United Kingdom,United Kingdom,2020-03-21T19:43:03,5018,233,65,55.3781,-3.4360",
        "United Kingdom", "2020-03-21T19:43:03Z", 5_018)]
    [InlineData(
        "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key",
        ",,Bermuda,United Kingdom,3/22/20 23:45,32.3,-64.7,2,0,0,2,\"Bermuda, United Kingdom\"",
        "Bermuda, United Kingdom", "2020-03-22T23:45:00Z", 2)]
    [InlineData(
        "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incidence_Rate,Case-Fatality_Ratio",
        ",,Wales,United Kingdom,2020-06-13 03:33:14,52.1,-3.7,14658,1435,0,13223,\"Wales, United Kingdom\",464.9,9.78",
        "Wales, United Kingdom", "2020-06-13T03:33:14Z", 14_658)]
    [InlineData(
        "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio",
        ",,England,United Kingdom,2021-12-28 04:21:47,52.3,-1.1,70,4,,,\"England, United Kingdom\",3000.0,0.8",
        "England, United Kingdom", "2021-12-28T04:21:47Z", 70)]
    public void ReadUnitedKingdom_AnyHeading_FindsTheSameColumns(string heading, string row, string area, string updatedAt, long confirmed)
    {
        var read = Assert.Single(DailyReport.ReadUnitedKingdom(Refusal.File(heading + "\n" + row + "\n")));

        Assert.Equal(new Area(area), read.Area);
        Assert.Equal(NodaTime.Text.InstantPattern.ExtendedIso.Parse(updatedAt).Value, read.UpdatedAt);
        Assert.Equal((2, confirmed), (read.Line, read.Confirmed));
    }

    [Theory]
    [InlineData("Confirmed", "Cases", 1, "Confirmed", "D005")]
    [InlineData("Wales,United Kingdom", "England,United Kingdom", 3, "Province_State", "D012")]
    [InlineData("2020-06-13 03:33:14", "June 2020", 2, "Last_Update", "D007")]
    [InlineData(",6,", ",-6,", 3, "Deaths", "D010")]
    public void ReadUnitedKingdom_DamagedReport_IsRefusedByCodeLineAndField(string whole, string damaged, int line, string field, string code)
    {
        const string Good =
            """
            FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio
            ,,England,United Kingdom,2020-06-13 03:33:14,,,5,4,,,,,
            ,,Wales,United Kingdom,2020-06-13 03:33:14,,,7,6,,,,,
            ,,Wales,Another Country,never,,,x,,,,,,

            """;

        // The first time only: the other country's rows look alike.
        var at = Good.IndexOf(whole, StringComparison.Ordinal);
        var text = string.Concat(Good.AsSpan(0, at), damaged, Good.AsSpan(at + whole.Length));

        var refused = Assert.Throws<RefusedFileException>(() => DailyReport.ReadUnitedKingdom(Refusal.File(text)));

        Assert.Equal((line, field, code), (refused.Line, refused.Field, refused.Problem.Code));
    }

    [Fact]
    public void Of_UnknownHeading_IsComparedWithTheNewest() => Assert.Same(DailyReportHeading.Newest, DailyReportHeading.Of((IReadOnlyList<string>)["Country"]));

    [Fact]
    public void Read_OlderHeadingWhereTheNewestIsNeeded_IsRefused() =>
        Refusal.Of(
            DailyReportTests.Good, ",Incident_Rate,Case_Fatality_Ratio", "", 1, "Incident_Rate",
            "the header ends after column 12; 'Incident_Rate' is expected next",
            file => DailyReport.Read(file, new LocalDate(2021, 12, 27)));
}
