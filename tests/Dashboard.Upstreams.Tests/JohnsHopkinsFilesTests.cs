using System.Security.Cryptography;
using System.Text;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.Tests;

public sealed class JohnsHopkinsFilesTests
{
    // Places and counts of the publisher's last version, without its coordinates: worked out from the file itself by another program.
    [Theory]
    [InlineData("confirmed", "5ff04c820ac947c1ebfc565d15b3019d8fee207c48a030b710bbf4567b20a693")]
    [InlineData("deaths", "57b0b61f68f8697eae26fce91dd8446deed93d59dfdd8eb4be076a48ae16cbf5")]
    public async Task WideFile_AfterTheEnd_IsThePublishersLastVersion(string name, string sha256)
    {
        await using var wire = await Wire.AsOfAsync("2024-01-01");

        var file = await wire.GetAsync(Wire.JhuSeries.Replace("confirmed", name, StringComparison.Ordinal));

        var rows = file.Lines.Select(Csv.Split).ToList();
        Assert.Equal(290, rows.Count);
        Assert.Equal("Province/State,Country/Region,Lat,Long,1/22/20,1/23/20", string.Join(',', rows[0].Take(6)));
        Assert.Equal("3/9/23", rows[0][^1]);
        var contents = string.Concat(rows.Select(row => string.Join('|', row.Where((_, column) => column is not (2 or 3))) + "\n"));
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contents))));
    }

    [Theory]
    [InlineData("2021-12-28T04:21:46Z", "12/25/21 12/26/21", "11891292 11891292", "12/26/21")]
    [InlineData("2021-12-28T04:21:47Z", "12/26/21 12/27/21", "11891292 12209991", "12/27/21")] // 318,699 more than the day before
    [InlineData("2021-12-29T03:21:43Z", "12/26/21 12/27/21 12/28/21", "11891292 12209991 12338676", "12/28/21")]
    [InlineData("2022-01-06T06:00:00Z", "12/25/21 12/26/21 12/27/21 12/28/21", "11891292 11891292 12209991 12338676", "1/5/22")]
    [InlineData("2022-01-06T07:00:00Z", "12/25/21 12/26/21 12/27/21 12/28/21", "12013153 12132098 12239797 12377822", "1/5/22")]
    public async Task WideFile_OfChristmas2021_StandsAsItStoodThen(string at, string days, string counts, string newest)
    {
        await using var wire = await Wire.AsOfAsync(at);

        var rows = (await wire.GetAsync(Wire.JhuSeries)).Lines.Select(Csv.Split).ToList();

        var mainland = rows.Single(row => row is ["", "United Kingdom", ..]);
        Assert.Equal(counts, string.Join(' ', days.Split(' ').Select(day => mainland[rows[0].IndexOf(day)])));
        Assert.Equal(newest, rows[0][^1]);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Theory]
    [InlineData("2022-02-15T12:00:00Z", "Channel Islands")]
    [InlineData("2022-02-16T12:00:00Z", "Channel Islands, Guernsey, Jersey")]
    public async Task WideFile_AroundTheSplitOfTheChannelIslands_HasTheRowsOfItsTime(string at, string rows)
    {
        await using var wire = await Wire.AsOfAsync(at);

        var places = (await wire.GetAsync(Wire.JhuSeries)).Lines.Select(line => Csv.Split(line)[0]);

        Assert.Equal(rows, string.Join(", ", places.Where(place => place is "Channel Islands" or "Guernsey" or "Jersey")));
    }

    [Fact]
    public async Task WideFile_WithTheTagOfTheSameState_IsNotSentAgain()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        var first = await wire.GetAsync(Wire.JhuSeries);

        var same = await wire.GetAsync(Wire.JhuSeries, ("If-None-Match", first["ETag"]!));
        wire.StandIn.MoveTo(NodaTime.Instant.FromUtc(2021, 12, 29, 5, 0));
        var next = await wire.GetAsync(Wire.JhuSeries, ("If-None-Match", first["ETag"]!));

        Assert.Equal((200, 304, 200), (first.Status, same.Status, next.Status));
        Assert.Empty(same.Bytes);
        Assert.Equal(first["ETag"], same["ETag"]);
        Assert.NotEqual(first["ETag"], next["ETag"]);
        Assert.EndsWith(",12/27/21,12/28/21", next.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tue, 28 Dec 2021 04:21:46 GMT", 200)]
    [InlineData("Tue, 28 Dec 2021 04:21:47 GMT", 304)]
    [InlineData("yesterday", 200)]
    public async Task WideFile_SinceAMoment_IsSentWhereItChangedLater(string since, int status)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");

        var file = await wire.GetAsync(Wire.JhuSeries, ("If-Modified-Since", since));

        Assert.Equal((status, "Tue, 28 Dec 2021 04:21:47 GMT"), (file.Status, file["Last-Modified"]));
    }

    [Theory]
    [InlineData("01-31-2020", "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered", ",Japan,2/1/2020 04:21,15,0,")]
    [InlineData("03-01-2020", "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered,Latitude,Longitude", ",Italy,2020-03-02T04:21:00,1694,34,,,")]
    [InlineData("03-22-2020", "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key", ",,,Italy,3/23/20 04:21,,,59138,5476,,,Italy")]
    [InlineData("04-01-2020", "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key", ",,,Italy,2020-04-02 04:21:00,,,110574,13155,,,Italy")]
    [InlineData("06-01-2020", "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incidence_Rate,Case-Fatality_Ratio", null)]
    [InlineData("12-27-2021", "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key,Incident_Rate,Case_Fatality_Ratio", null)]
    public async Task DailyReport_OfADay_HasTheHeadingOfItsTime(string name, string heading, string? row)
    {
        await using var wire = await Wire.AsOfAsync("2024-01-01");

        var report = await wire.GetAsync(Wire.JhuReports + name + ".csv");

        Assert.Equal(heading, report.Lines[0]);
        Assert.All(report.Lines, line => Assert.Equal(heading.Split(',').Length, Csv.Split(line).Count));
        if (row is not null)
        {
            Assert.Contains(row, report.Lines);
        }
    }

    // Counts as revised, the rate as first stored: 831,158 of 5,463,300 people.
    [Theory]
    [InlineData("2021-12-28T12:00:00Z", "831158,9822")]
    [InlineData("2024-01-01", "860964,12520")]
    public async Task DailyReport_OfScotland_KeepsTheRateOfItsFirstState(string at, string counts)
    {
        await using var wire = await Wire.AsOfAsync(at);

        var report = await wire.GetAsync(Wire.JhuReports + "12-27-2021.csv");

        Assert.Contains(
            Invariant($",,Scotland,United Kingdom,2021-12-28 04:21:47,,,{counts},,,\"Scotland, United Kingdom\",15213.479032818992,1.1817247743509658"),
            report.Lines);
        Assert.DoesNotContain(report.Lines, line => line.StartsWith(",,,United Kingdom,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lookup_Asked_HasPopulations()
    {
        await using var wire = await Wire.AsOfAsync("2024-01-01");

        var table = await wire.GetAsync("/CSSEGISandData/COVID-19/master/csse_covid_19_data/UID_ISO_FIPS_LookUp_Table.csv");

        Assert.Equal("UID,iso2,iso3,code3,FIPS,Admin2,Province_State,Country_Region,Lat,Long_,Combined_Key,Population", table.Lines[0]);
        Assert.Contains(",,GBR,,,,Scotland,United Kingdom,,,\"Scotland, United Kingdom\",5463300", table.Lines);
        Assert.Contains(",,KOR,,,,,\"Korea, South\",,,\"Korea, South\",51269183", table.Lines);
    }

    [Theory]
    [InlineData("2020-01-22T12:00:00Z", Wire.JhuSeries)]
    [InlineData("2021-12-28T04:20:00Z", Wire.JhuReports + "12-27-2021.csv")]
    [InlineData("2024-01-01", Wire.JhuReports + "03-10-2023.csv")]
    [InlineData("2024-01-01", Wire.JhuReports + "2021-12-27.csv")]
    [InlineData("2024-01-01", "/CSSEGISandData/COVID-19/master/README.md")]
    public async Task Files_NotPublishedThen_AreNotFound(string at, string path)
    {
        await using var wire = await Wire.AsOfAsync(at);

        var answer = await wire.GetAsync(path);

        Assert.Equal((404, "The stand-in knows no '" + path + "'.\n"), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task WideFile_WithCountsOfALaterRelease_SaysHowMany()
    {
        await using var late = await Wire.AsOfAsync("2024-01-01");
        await using var early = await Wire.AsOfAsync("2020-01-24T12:00:00Z");

        Assert.Equal("0", (await late.GetAsync(Wire.JhuSeries))["X-Stand-In-Later-Served"]);

        // Two days of 287 rows, all of them known from the last version alone.
        Assert.Equal("574", (await early.GetAsync(Wire.JhuSeries))["X-Stand-In-Later-Served"]);
    }
}
