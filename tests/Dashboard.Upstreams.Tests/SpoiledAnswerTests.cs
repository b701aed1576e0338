using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Upstreams.Tests;

/// <summary>Faults within an answer, as a client meets them on the wire.</summary>
public sealed class SpoiledAnswerTests
{
    private const string Nations = "/v2/data?areaType=nation&metric=newCasesByPublishDate&format=csv";
    private const string Cases = """{"date":"date","cases":"newCasesByPublishDate"}""";
    private const string Overview = "areaType=overview";

    [Fact]
    public async Task PageLoop_OfTheFirstInterface_NeverEnds()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29", pageRows: 10);
        var first = (await wire.V1Async(Overview, Cases)).Json["data"]!.ToJsonString();
        wire.StandIn.Misbehave(Fault.PageLoop());

        var far = (await wire.V1Async(Overview, Cases, "&page=900")).Json;

        Assert.Equal(first, far["data"]!.ToJsonString());
        Assert.EndsWith("&page=900", (string)far["pagination"]!["next"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageLoop_OfTheTree_NeverEnds()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var first = (await wire.GetAsync(Wire.UkhsaCases)).Json["results"]!.ToJsonString();
        wire.StandIn.Misbehave(Fault.PageLoop());

        var far = (await wire.GetAsync(Wire.UkhsaCases + "?page=9000")).Json;

        Assert.Equal(first, far["results"]!.ToJsonString());
        Assert.Equal(new Uri(wire.StandIn.BaseAddress, Wire.UkhsaCases + "?page=9000").AbsoluteUri, (string)far["next"]!);
    }

    [Fact]
    public async Task OtherRelease_ThanAskedFor_ShowsInItsNameAndItsNewestRow()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        wire.StandIn.Misbehave(Fault.OtherRelease(new LocalDate(2021, 12, 27)));

        var file = await wire.FollowAsync(Nations + "&release=2021-12-29");
        var page = await wire.V1Async(Overview, Cases);
        var wide = await wire.GetAsync(Wire.JhuSeries);

        Assert.Equal("attachment; filename=\"nation_2021-12-27.csv\"", file["Content-Disposition"]);
        Assert.Equal("E92000001,England,nation,2021-12-27,98515", file.Lines[1]);
        Assert.Equal("2021-12-27", (string)page.Json["data"]![0]!["date"]!);
        Assert.EndsWith(",12/25/21,12/26/21", wide.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AttachmentName_OfAnotherRelease_IsAllThatChanges()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        var right = await wire.FollowAsync(Nations);
        wire.StandIn.Misbehave(Fault.AttachmentName("nation_2021-12-28.csv"));

        var wrong = await wire.FollowAsync(Nations);

        Assert.Equal("attachment; filename=\"nation_2021-12-28.csv\"", wrong["Content-Disposition"]);
        Assert.Equal(right.Text, wrong.Text);
    }

    [Fact]
    public async Task StuckETag_WhileTheFileChanges_HidesTheChange()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        wire.StandIn.Misbehave(Fault.StuckETag());
        var first = await wire.GetAsync(Wire.JhuSeries);
        wire.StandIn.MoveTo(Instant.FromUtc(2021, 12, 29, 5, 0));

        var hidden = await wire.GetAsync(Wire.JhuSeries, ("If-None-Match", first["ETag"]!));
        var whole = await wire.GetAsync(Wire.JhuSeries);

        Assert.Equal((200, 304, 200), (first.Status, hidden.Status, whole.Status));
        Assert.Equal(first["ETag"], whole["ETag"]);
        Assert.NotEqual(first.Text, whole.Text);
    }

    [Fact]
    public async Task NulBytes_InTheBody_AreThree()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.NulBytes());

        Assert.Equal(3, (await wire.GetAsync(Wire.JhuSeries)).Bytes.Count(value => value == 0));
    }

    // What the first lines of a long file become.
    [Theory]
    [InlineData("renamed", "areaCode,areaName,areaType,day,newCasesByPublishDate|E92000001,England,nation,2021-12-29,138287|E92000001,England,nation,2021-12-28,117093")]
    [InlineData("more", "areaCode,areaName,areaType,date,newCasesByPublishDate,note|E92000001,England,nation,2021-12-29,138287,x|E92000001,England,nation,2021-12-28,117093,x")]
    [InlineData("order", "areaCode,areaName,areaType,date,newCasesByPublishDate|E92000001,England,nation,2021-12-28,117093|E92000001,England,nation,2021-12-29,138287")]
    [InlineData("twice", "areaCode,areaName,areaType,date,newCasesByPublishDate|E92000001,England,nation,2021-12-29,138287|E92000001,England,nation,2021-12-29,138287")]
    [InlineData("text", "areaCode,areaName,areaType,date,newCasesByPublishDate|E92000001,England,nation,2021-12-29,n/a|E92000001,England,nation,2021-12-28,117093")]
    [InlineData("overflow", "areaCode,areaName,areaType,date,newCasesByPublishDate|E92000001,England,nation,2021-12-29,99999999999999999999|E92000001,England,nation,2021-12-28,117093")]
    public async Task RowFaults_InALongFile_SpoilIt(string fault, string lines)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        wire.StandIn.Misbehave(Named(fault));

        Assert.Equal(lines, string.Join('|', (await wire.FollowAsync(Nations)).Lines.Take(3)));
    }

    [Theory]
    [InlineData("renamed", """[{"day":"2021-12-29","cases":183037},{"day":"2021-12-28","cases":138831}]""")]
    [InlineData("more", """[{"date":"2021-12-29","cases":183037,"note":"x"},{"date":"2021-12-28","cases":138831,"note":"x"}]""")]
    [InlineData("order", """[{"date":"2021-12-28","cases":138831},{"date":"2021-12-29","cases":183037}]""")]
    [InlineData("twice", """[{"date":"2021-12-29","cases":183037},{"date":"2021-12-29","cases":183037},{"date":"2021-12-28","cases":138831}]""")]
    [InlineData("text", """[{"date":"2021-12-29","cases":"n/a"},{"date":"2021-12-28","cases":138831}]""")]
    [InlineData("overflow", """[{"date":"2021-12-29","cases":99999999999999999999},{"date":"2021-12-28","cases":138831}]""")]
    public async Task RowFaults_InJson_SpoilIt(string fault, string rows)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        wire.StandIn.Misbehave(Named(fault));

        Assert.Equal(rows, (await wire.V1Async("areaType=overview;date>2021-12-27", Cases)).Json["data"]!.ToJsonString());
    }

    // The ends of the header and of the mainland's row.
    [Theory]
    [InlineData("order", "12/25/21,12/27/21,12/26/21", "11891292,12209991,11891292")]
    [InlineData("twice", "12/26/21,12/27/21,12/27/21", "11891292,12209991,12209991")]
    [InlineData("more", "12/26/21,12/27/21,note", "11891292,12209991,x")]
    public async Task RowFaults_InAWideFile_SpoilItsColumns(string fault, string header, string row)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        wire.StandIn.Misbehave(Named(fault));

        var file = await wire.GetAsync(Wire.JhuSeries);

        Assert.EndsWith("," + header, file.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("," + row, file.Lines.Single(line => line.StartsWith(",United Kingdom,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextForCount_InADailyReport_IsInPlaceOfTheCases()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        wire.StandIn.Misbehave(Fault.TextForCount("many"));

        var report = await wire.GetAsync(Wire.JhuReports + "12-27-2021.csv");

        Assert.Equal("many", Csv.Split(report.Lines[1])[7]);
    }

    [Fact]
    public async Task Overflow_InJsonLines_IsInTheFirst()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        wire.StandIn.Misbehave(Fault.Overflow());

        var file = await wire.FollowAsync("/v2/data?areaType=overview&metric=newCasesByPublishDate&format=jsonl");

        Assert.EndsWith("\"newCasesByPublishDate\":99999999999999999999}", file.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\"newCasesByPublishDate\":138831}", file.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_Together_ActInTheOrderAskedFor()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29T17:00:00Z");
        wire.StandIn.Misbehave(Fault.RenamedColumn("date", "day"));
        wire.StandIn.Misbehave(Fault.RenamedColumn("day", "when"));

        Assert.Equal("areaCode,areaName,areaType,when,newCasesByPublishDate", (await wire.FollowAsync(Nations)).Lines[0]);
    }

    private static Fault Named(string fault) => fault switch
    {
        "renamed" => Fault.RenamedColumn("date", "day"),
        "more" => Fault.NewColumn("note", "x"),
        "order" => Fault.DatesOutOfOrder(),
        "twice" => Fault.DateTwice(),
        "text" => Fault.TextForCount(),
        "overflow" => Fault.Overflow(),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };
}
