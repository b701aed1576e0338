namespace Dashboard.Upstreams.Tests;

public sealed class UkhsaTreeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/v2")]
    public async Task Tree_FollowedFromItsRoot_LeadsToTheRows(string version)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        var (path, names) = (version + "/themes", new List<string>());

        for (var node = (await wire.GetAsync(path)).Json; node is System.Text.Json.Nodes.JsonArray; node = (await wire.GetAsync(path)).Json)
        {
            var member = node.AsArray().Single()!.AsObject();
            names.Add((string?)member["name"] ?? member.Single().Key);
            path = new Uri((string)(member["link"] ?? member.Single().Value)!).AbsolutePath;
        }

        Assert.Equal(version + Wire.UkhsaCases, path);
        Assert.Equal(
            "infectious_disease sub_themes respiratory topics COVID-19 geography_types Nation geographies England metrics COVID-19_cases_casesByDay",
            string.Join(' ', names));
    }

    [Fact]
    public async Task Page_Asked_HasFiveRowsOldestFirst()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var page = await wire.GetAsync(Wire.UkhsaCases);

        Assert.Equal("application/json; charset=utf-8", page["Content-Type"]);
        Assert.Equal(5, page.Json["results"]!.AsArray().Count);
        Assert.Null(page.Json["previous"]);
        Assert.Equal(new Uri(wire.StandIn.BaseAddress, Wire.UkhsaCases + "?page=2").AbsoluteUri, (string?)page.Json["next"]);
        Assert.Contains(
            """{"theme":"infectious_disease","sub_theme":"respiratory","topic":"COVID-19","geography_type":"Nation","geography":"England","geography_code":"E92000001","metric":"COVID-19_cases_casesByDay","metric_group":"cases","stratum":"default","sex":"all","age":"all","year":2020,"month":6,"epiweek":23,"date":"2020-06-03","metric_value":1251.0,"in_reporting_delay_period":false}""",
            page.Text,
            StringComparison.Ordinal);
    }

    // 1 June 2020 to 28 December 2021 are 576 days.
    [Theory]
    [InlineData("?page_size=365&page=2", 211, "2021-06-01", "2021-12-28")]
    [InlineData("?page_size=1000&page=2", 211, "2021-06-01", "2021-12-28")]
    [InlineData("?page=116", 1, "2021-12-28", "2021-12-28")]
    [InlineData("?year=2021&epiweek=51&page_size=365", 7, "2021-12-20", "2021-12-26")]
    [InlineData("?date=2021-12-25", 1, "2021-12-25", "2021-12-25")]
    [InlineData("?in_reporting_delay_period=true", 5, "2021-12-24", "2021-12-28")]
    public async Task Page_OfAQuery_HasItsRows(string query, int rows, string first, string last)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var results = (await wire.GetAsync(Wire.UkhsaCases + query)).Json["results"]!.AsArray();

        Assert.Equal((rows, first, last), (results.Count, (string)results[0]!["date"]!, (string)results[^1]!["date"]!));
    }

    [Theory]
    [InlineData("?page=117")]
    [InlineData("?page=0")]
    [InlineData("?page=two")]
    public async Task Page_OutOfRange_IsNotFound(string query)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var answer = await wire.GetAsync(Wire.UkhsaCases + query);

        Assert.Equal((404, """{"detail":"Invalid page."}"""), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData("/themes/non-communicable")]
    [InlineData("/themes/infectious_disease/topics")]
    [InlineData(Wire.UkhsaCases + "/more")]
    public async Task Tree_BesideItsMembers_IsNotFound(string path)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");

        var answer = await wire.GetAsync(path);

        Assert.Equal((404, """{"detail":"Not found."}"""), (answer.Status, answer.Text));
    }
}
