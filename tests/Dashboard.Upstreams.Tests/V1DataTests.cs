namespace Dashboard.Upstreams.Tests;

public sealed class V1DataTests
{
    private const string Cases = """{"day":"date","cases":"newCasesByPublishDate"}""";

    [Fact]
    public async Task Data_AsJson_IsTheWholeEnvelope()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var answer = await wire.V1Async("areaType=nation;areaName=northern ireland;date>2021-12-26", Cases);

        const string Target = "/v1/data?filters=areaType%3Dnation;areaName%3Dnorthern%20ireland;date%3E2021-12-26"
            + "&structure=%7B%22day%22%3A%22date%22,%22cases%22%3A%22newCasesByPublishDate%22%7D&page=1";
        Assert.Equal(
            """{"length":3,"maxPageLimit":2500,"totalRecords":3,"data":["""
            + """{"day":"2021-12-29","cases":22972},{"day":"2021-12-28","cases":0},{"day":"2021-12-27","cases":0}]"""
            + ""","requestPayload":{"structure":{"day":"date","cases":"newCasesByPublishDate"},"filters":["""
            + """{"identifier":"areaType","operator":"=","value":"nation"},{"identifier":"areaName","operator":"=","value":"northern ireland"},"""
            + """{"identifier":"date","operator":">","value":"2021-12-26"}],"page":1},"pagination":{"current":""" + "\"" + Target
            + "\",\"next\":null,\"previous\":null,\"first\":\"" + Target + "\",\"last\":\"" + Target + "\"}}",
            answer.Text);
        Assert.Equal("application/vnd.PHE-COVID19.v1+json; charset=utf-8", answer["Content-Type"]);
        Assert.Equal("gzip", answer["Content-Encoding"]);
        Assert.Equal("Wed, 29 Dec 2021 16:00:00 GMT", answer["Last-Modified"]);
        Assert.Equal("public, max-age=90", answer["Cache-Control"]);
        Assert.StartsWith("/v1/data?filters=areaType%3Dnation", answer["Content-Location"], StringComparison.Ordinal);
        Assert.Null(answer["Content-Disposition"]);
        Assert.Null(answer["ETag"]);
    }

    [Fact]
    public async Task Data_AsCsv_IsAnAttachmentOfTheDay()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var answer = await wire.V1Async("areaType=nation;date=2021-12-29", """["date","areaName","newCasesByPublishDate"]""", "&format=csv");

        Assert.Equal(
            "date,areaName,newCasesByPublishDate\n2021-12-29,England,138287\n2021-12-29,Northern Ireland,22972\n"
            + "2021-12-29,Scotland,15849\n2021-12-29,Wales,5929\n",
            answer.Text);
        Assert.Equal(("text/csv; charset=utf-8", "gzip"), (answer["Content-Type"], answer["Content-Encoding"]));
        Assert.Equal("attachment; filename=\"data_2021-Dec-29.csv\"", answer["Content-Disposition"]);
    }

    [Theory]
    [InlineData("2021-12-29T15:59:00Z", "2021-12-28 138831")]
    [InlineData("2021-12-29T16:00:00Z", "2021-12-29 183037")]
    public async Task Data_OfAMoment_IsOfTheNewestRelease(string at, string newest)
    {
        await using var wire = await Wire.AsOfAsync(at);

        var row = (await wire.V1Async("areaType=overview", Cases)).Json["data"]![0]!;

        Assert.Equal(newest, Invariant($"{row["day"]} {row["cases"]}"));
    }

    [Theory]
    [InlineData("areaType=nation;areaName=Wales;date=2021-12-25", "2021-12-25:Wales")]
    [InlineData("areaType=nation;areaCode=W92000004;date=2021-12-25", "2021-12-25:Wales")]
    [InlineData("areaType=nation;date=2021-12-25;areaName!=England", "2021-12-25:Northern Ireland 2021-12-25:Scotland 2021-12-25:Wales")]
    [InlineData("areaType=overview;date=2021-12-25|areaType=nation;areaName=wales;date=2021-12-24", "2021-12-25:United Kingdom 2021-12-24:Wales")]
    [InlineData("areaType=overview;date<2021-06-03", "2021-06-02:United Kingdom 2021-06-01:United Kingdom")]
    public async Task Filters_OfManyKinds_LetTheirRowsPass(string filters, string rows)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var data = (await wire.V1Async(filters, """["date","areaName","newCasesByPublishDate"]""")).Json["data"]!.AsArray();

        Assert.Equal(rows, string.Join(' ', data.Select(row => Invariant($"{row![0]}:{row[1]}"))));
    }

    // Two entries, so a page has four rows of a metric: two days of one metric, and of two metrics two days or a day and a half.
    [Fact]
    public async Task Pages_OfRowsOfAMetric_EndWhereTheLimitFalls()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29", pageRows: 1);
        const string Filters = "areaType=nation;areaName=England;date>2021-12-25";
        const string Structure = """["date","newCasesByPublishDate","newCasesBySpecimenDate"]""";

        var first = (await wire.V1Async(Filters, Structure)).Json;
        var second = (await wire.V1Async(Filters, Structure, "&page=2")).Json;
        var third = (await wire.V1Async(Filters, Structure, "&page=3")).Json;
        var past = await wire.V1Async(Filters, Structure, "&page=4");

        Assert.Equal("""[["2021-12-29",138287,null],["2021-12-28",117093,37962]]""", first["data"]!.ToJsonString());
        Assert.Equal((2, 1, 7), ((int)first["length"]!, (int)first["maxPageLimit"]!, (int)first["totalRecords"]!));
        Assert.StartsWith("[[\"2021-12-27\",98515,", second["data"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.StartsWith("[[\"2021-12-26\",null,", third["data"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.EndsWith("&page=2", (string)first["pagination"]!["next"]!, StringComparison.Ordinal);
        Assert.EndsWith("&page=1", (string)second["pagination"]!["previous"]!, StringComparison.Ordinal);
        Assert.Null(third["pagination"]!["next"]);
        Assert.EndsWith("&page=3", (string)third["pagination"]!["last"]!, StringComparison.Ordinal);
        Assert.Equal(204, past.Status);
        Assert.Empty(past.Bytes);
    }

    [Fact]
    public async Task LatestBy_AMetric_GivesItsNewestDayAlone()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = (await wire.V1Async(
            "areaType=nation;areaName=England", """{"d":"date","n":"newCasesBySpecimenDate"}""", "&latestBy=newCasesBySpecimenDate&page=1")).Json;

        Assert.Equal("2021-12-28", (string)answer["data"]!.AsArray().Single()!["d"]!);
        Assert.Equal((1, 1), ((int)answer["length"]!, (int)answer["maxPageLimit"]!));
    }

    [Theory]
    [InlineData("areaType=region")] // known, but nothing of it is held
    [InlineData("areaType=nation;areaName=atlantis")]
    public async Task Data_WithoutRows_IsNoContent(string filters)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        Assert.Equal(204, (await wire.V1Async(filters, Cases)).Status);
    }

    [Theory]
    [InlineData("areaName=England", Cases, "", "Invalid Query: 'areaType' is required.")]
    [InlineData("areaType=city", Cases, "", "'city' is no area type; it is one of overview, nation, region, nhsRegion, utla, ltla, nhsTrust")]
    [InlineData("areaType=nation;date=25/12/2021", Cases, "", "Invalid Query: the query does not conform to the correct pattern.")]
    [InlineData("areaType=nation;areaName=\"England\"", Cases, "", "Invalid Query: the query does not conform to the correct pattern.")]
    [InlineData("areaType=nation;date=2021-13-25", Cases, "", "'2021-13-25' is no day; write 2021-12-28")]
    [InlineData("areaType=nation;mood=good", Cases, "", "Query parameter 'mood' (mood = good) is invalid.")]
    [InlineData("areaType=nation;areaName>England", Cases, "", "'>' compares days, not 'areaName'")]
    [InlineData("areaType=nation;date>2021-01-01;date>2021-01-02;date>2021-01-03;date>2021-01-04;date>2021-01-05", Cases, "", "Number of query parameters exceed the maximum of 5 allowed. Current query includes 6 parameters.")]
    [InlineData("areaType=nation", "{day:date}", "", "Invalid structure. The structure must either be a JSON, or an Array object. Make sure you use double quotation marks in the structure.")]
    [InlineData("areaType=nation", "[\"newCats\"]", "", "Invalid parameter 'newCats' in the requested structure: the stand-in holds newCasesByPublishDate, newCasesBySpecimenDate, newDeaths28DaysByPublishDate, newDeaths28DaysByDeathDate.")]
    [InlineData("areaType=nation", Cases, "&page=0", "'0' is no page; pages count from 1 to 999.")]
    [InlineData("areaType=nation", Cases, "&page=1000", "'1000' is no page; pages count from 1 to 999.")]
    [InlineData("areaType=nation", Cases, "&latestBy=newCasesBySpecimenDate", "Query parameter 'latestBy' (latestBy = newCasesBySpecimenDate) is invalid: it names a metric of the structure.")]
    public async Task Data_AskedWrongly_IsRefusedWithItsReason(string filters, string structure, string more, string reason)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = await wire.V1Async(filters, structure, more);

        Assert.Equal((400, reason, 400, "Bad Request"), (answer.Status, (string)answer.Json["response"]!, (int)answer.Json["status_code"]!, (string)answer.Json["status"]!));
    }

    [Fact]
    public async Task Head_OfData_SendsNoBody()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        var answer = await wire.V1Async("areaType=nation", Cases, method: "HEAD");

        Assert.Equal((200, 0), (answer.Status, answer.Bytes.Length));
        Assert.Equal("application/vnd.PHE-COVID19.v1+json; charset=utf-8", answer["Content-Type"]);
    }

    [Fact]
    public async Task SisterRoutes_Asked_AnswerInJson()
    {
        await using var wire = await Wire.AsOfAsync("2021-07-01T15:30:00Z");

        Assert.Equal("""{"websiteTimestamp":"2021-07-01T15:00:00.0000000Z"}""", (await wire.GetAsync("/v1/timestamp")).Text);
        Assert.Equal("""{"database":"healthy"}""", (await wire.GetAsync("/v1/healthcheck")).Text);
    }
}
