namespace Dashboard.Upstreams.Tests;

public sealed class V2DataTests
{
    private const string Nations = "/v2/data?areaType=nation&metric=newCasesByPublishDate&format=csv";

    [Fact]
    public async Task Data_WellAsked_LeadsToAFileThatSaysWhatItIs()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-30");

        var found = await wire.GetAsync(Nations + "&release=2021-12-29");
        var file = await wire.GetAsync(new Uri(found["Location"]!).AbsolutePath);

        Assert.Equal((303, 0), (found.Status, found.Bytes.Length));
        Assert.Matches("^http://127\\.0\\.0\\.1:[0-9]+/downloads/apiv2cache/2021-12-29/nation/complete/[0-9a-f]{10}\\.csv$", found["Location"]);
        Assert.Equal("text/csv; charset=utf-8", file["Content-Type"]);
        Assert.Equal("max-age=90, s-maxage=300", file["Cache-Control"]);
        Assert.Equal("attachment; filename=\"nation_2021-12-29.csv\"", file["Content-Disposition"]);
        Assert.Equal("en-GB", file["Content-Language"]);
        Assert.EndsWith(Nations + "&release=2021-12-29", file["Content-Location"], StringComparison.Ordinal);
        Assert.Equal(
            ["areaCode,areaName,areaType,date,newCasesByPublishDate", "E92000001,England,nation,2021-12-29,138287", "E92000001,England,nation,2021-12-28,117093"],
            file.Lines.Take(3));
        Assert.Contains("N92000002,Northern Ireland,nation,2021-12-29,22972", file.Lines);
    }

    [Fact]
    public async Task File_AsJson_HasItsRowsUnderBody()
    {
        await using var wire = await Wire.AsOfAsync("2021-06-02T17:00:00Z");

        var file = await wire.FollowAsync("/v2/data?areaType=overview&areaCode=K02000001&metric=newDeaths28DaysByPublishDate,newCasesByPublishDate");

        Assert.Equal(
            """{"body":[{"areaCode":"K02000001","areaName":"United Kingdom","areaType":"overview","date":"2021-06-02","newCasesByPublishDate":4330,"newDeaths28DaysByPublishDate":12},"""
            + """{"areaCode":"K02000001","areaName":"United Kingdom","areaType":"overview","date":"2021-06-01","newCasesByPublishDate":3165,"newDeaths28DaysByPublishDate":0}]}""",
            file.Text);
        Assert.Equal("application/vnd.PHE-COVID19.v2+json; charset=utf-8", file["Content-Type"]);
        Assert.Equal("attachment; filename=\"overview_2021-06-02.json\"", file["Content-Disposition"]);
    }

    [Fact]
    public async Task File_AsJsonLines_HasARowALine()
    {
        await using var wire = await Wire.AsOfAsync("2021-06-02T17:00:00Z");

        var file = await wire.FollowAsync("/v2/data?areaType=overview&metric=newCasesByPublishDate&format=jsonl");

        Assert.Equal(
            """{"areaCode":"K02000001","areaName":"United Kingdom","areaType":"overview","date":"2021-06-02","newCasesByPublishDate":4330}""" + "\n"
            + """{"areaCode":"K02000001","areaName":"United Kingdom","areaType":"overview","date":"2021-06-01","newCasesByPublishDate":3165}""" + "\n",
            file.Text);
        Assert.Equal("application/vnd.PHE-COVID19.v2+jsonl; charset=utf-8", file["Content-Type"]);
    }

    [Fact]
    public async Task File_AskedAsXml_IsJson()
    {
        await using var wire = await Wire.AsOfAsync("2021-06-02T17:00:00Z");

        var found = await wire.GetAsync("/v2/data?areaType=overview&metric=newCasesByPublishDate&format=xml");
        var file = await wire.GetAsync(new Uri(found["Location"]!).AbsolutePath);

        Assert.EndsWith(".json", found["Location"], StringComparison.Ordinal);
        Assert.Equal("application/vnd.PHE-COVID19.v1+json; charset=utf-8", file["Content-Type"]);
        Assert.Equal(2, file.Json["body"]!.AsArray().Count);
    }

    // England's 20 December by specimen date: filling up, and from February counted with reinfections.
    [Theory]
    [InlineData("2021-12-22", 75986)]
    [InlineData("2021-12-28", 105717)]
    [InlineData("2022-01-04", 106161)]
    [InlineData("2022-02-10", 117404)]
    public async Task File_OfARelease_HasTheCountsOfThatRelease(string release, int cases)
    {
        await using var wire = await Wire.AsOfAsync("2022-03-01");

        var file = await wire.FollowAsync("/v2/data?areaType=nation&areaCode=E92000001&metric=newCasesBySpecimenDate&format=csv&release=" + release);

        Assert.Contains(Invariant($"E92000001,England,nation,2021-12-20,{cases}"), file.Lines);
    }

    [Fact]
    public async Task Metrics_UnknownAmongOthers_AreDropped()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var file = await wire.FollowAsync(Nations + "&metric=newCats");
        var nothing = await wire.GetAsync("/v2/data?areaType=nation&metric=newCats");

        Assert.Equal("areaCode,areaName,areaType,date,newCasesByPublishDate", file.Lines[0]);
        Assert.Equal(204, nothing.Status);
    }

    [Fact]
    public async Task Metrics_InAnotherOrder_LeadToAnotherFileWithTheSameColumns()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var one = await wire.GetAsync("/v2/data?areaType=nation&metric=newCasesByPublishDate&metric=newCasesBySpecimenDate&format=csv");
        var other = await wire.GetAsync("/v2/data?areaType=nation&metric=newCasesBySpecimenDate,newCasesByPublishDate&format=csv");

        Assert.NotEqual(one["Location"], other["Location"]);
        Assert.Equal(
            (await wire.GetAsync(new Uri(one["Location"]!).AbsolutePath)).Text, (await wire.GetAsync(new Uri(other["Location"]!).AbsolutePath)).Text);
    }

    [Theory]
    [InlineData("", 422, """{"detail":[{"loc":["query","areaType"],"msg":"field required","type":"value_error.missing"}]}""")]
    [InlineData("areaType=nation", 422, """{"detail":[{"loc":["query","metric"],"msg":"field required","type":"value_error.missing"}]}""")]
    [InlineData("areaType=constituency&metric=a", 422, """{"detail":[{"loc":["query","areaType"],"msg":"ensure this value has at most 10 characters","type":"value_error.any_str.max_length"}]}""")]
    [InlineData("areaType=nation&areaCode=E9200000111&metric=a", 422, """{"detail":[{"loc":["query","areaCode"],"msg":"ensure this value has at most 10 characters","type":"value_error.any_str.max_length"}]}""")]
    [InlineData("areaType=nation&metric=a&format=yaml", 422, """{"detail":[{"loc":["query","format"],"msg":"string does not match regex \"^(csv|json|jsonl|xml)$\"","type":"value_error.str.regex"}]}""")]
    [InlineData("areaType=nation&metric=a&release=29-12-2021", 422, """{"detail":[{"loc":["query","release"],"msg":"invalid date format","type":"value_error.date"}]}""")]
    [InlineData("areaType=nation&metric=a,b,c,d,e,f", 413, """{"response":"You may only request a maximum number of 5 metrics per request. Current number of metrics in your query: 6 - please reduce the number of metrics and try again.","status_code":413,"status":"Payload Too Large"}""")]
    [InlineData("areaType=nation&metric=", 400, """{"response":"Invalid Query: the query does not conform to the correct pattern. Invalid metric. Must be one or more metric names.","status_code":400,"status":"Bad Request"}""")]
    [InlineData("areaType=nation&metric=newCasesByPublishDate&release=2022-02-26", 404, """{"response":"Data are no longer published at weekends; the last weekend release was that of 20 February 2022.","status_code":404,"status":"Not Found"}""")]
    [InlineData("areaType=nation&metric=newCasesByPublishDate&release=2022-03-02", 500, "Internal Server Error")]
    [InlineData("areaType=nation&metric=newCasesByPublishDate&release=2020-07-01", 500, "Internal Server Error")]
    public async Task Data_AskedWrongly_IsRefusedInItsShape(string query, int status, string body)
    {
        await using var wire = await Wire.AsOfAsync("2022-03-02T15:59:00Z");

        var answer = await wire.GetAsync("/v2/data?" + query);

        Assert.Equal((status, body), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Release_OfTheLastWeekend_IsThere()
    {
        await using var wire = await Wire.AsOfAsync("2022-03-02");

        Assert.Equal(303, (await wire.GetAsync(Nations + "&release=2022-02-20")).Status);
    }

    [Fact]
    public async Task File_NobodyAskedFor_IsNotFound()
    {
        await using var wire = await Wire.AsOfAsync("2022-03-02");
        const string Path = "/downloads/apiv2cache/2021-12-29/nation/complete/0123456789.csv";

        var answer = await wire.GetAsync(Path);

        Assert.Equal((404, "The stand-in knows no '" + Path + "'.\n"), (answer.Status, answer.Text));
    }
}
