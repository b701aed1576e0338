using System.Text;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Upstreams.Tests;

/// <summary>Each fault as a client meets it on the wire.</summary>
public sealed class FaultTests
{
    private const string Nations = "/v2/data?areaType=nation&metric=newCasesByPublishDate&format=csv";
    private const string Cases = """{"date":"date","cases":"newCasesByPublishDate"}""";
    private const string Overview = "areaType=overview";

    [Theory]
    [InlineData(204)]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(422)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Status_ForTheNextTwo_IsAnsweredTwice(int code)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(code), "/v2/data", times: 2);

        int[] met = [(await wire.GetAsync(Nations)).Status, (await wire.GetAsync("/v1/timestamp")).Status, (await wire.GetAsync(Nations)).Status, (await wire.GetAsync(Nations)).Status];

        Assert.Equal([code, 200, code, 303], met);
    }

    [Fact]
    public async Task Status_WithRetryAfter_SaysItInSecondsOrAsADate()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(429, Duration.FromMinutes(2)), times: 1);
        var seconds = await wire.GetAsync(Nations);
        wire.StandIn.Misbehave(Fault.Status(503, Instant.FromUtc(2021, 12, 29, 17, 5)), times: 1);
        var date = await wire.GetAsync(Nations);

        Assert.Equal((429, "120"), (seconds.Status, seconds["Retry-After"]));
        Assert.Equal((503, "Wed, 29 Dec 2021 17:05:00 GMT"), (date.Status, date["Retry-After"]));
    }

    [Fact]
    public async Task Status_WithABody_SendsIt()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Status(500, "database is down"));

        Assert.Equal("database is down", (await wire.GetAsync(Nations)).Text);
    }

    [Fact]
    public async Task Fault_UntilToldOtherwise_LastsUntilThen()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");

        using (wire.StandIn.Misbehave(Fault.Status(500)))
        {
            Assert.Equal(500, (await wire.GetAsync(Nations)).Status);
            Assert.Equal(500, (await wire.GetAsync(Nations)).Status);
            Assert.Equal(500, (await wire.GetAsync(Wire.UkhsaCases)).Status);
        }

        Assert.Equal(303, (await wire.GetAsync(Nations)).Status);
    }

    [Fact]
    public async Task Html_InPlaceOfData_ComesWithStatus200()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Html());

        var answer = await wire.V1Async(Overview, Cases);

        Assert.Equal((200, "text/html; charset=utf-8"), (answer.Status, answer["Content-Type"]));
        Assert.StartsWith("<!DOCTYPE html>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_InPlaceOfData_HasNoBody()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Empty());

        var answer = await wire.GetAsync(Wire.JhuSeries);

        Assert.Equal((200, 0), (answer.Status, answer.Bytes.Length));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CutShort_Body_AnnouncesMoreThanItSends(bool reset)
    {
        await using var wire = await Wire.AsOfAsync("2021-12-28T05:00:00Z");
        wire.StandIn.Misbehave(reset ? Fault.Reset(1000) : Fault.CutShort(1000));

        using var head = await wire.HeadOfAsync(Wire.JhuSeries);
        await using var body = await head.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var received = new MemoryStream();
        var broken = await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(received, TestContext.Current.CancellationToken));

        Assert.True(head.Content.Headers.ContentLength > 1_000_000);
        Assert.Equal(1000, received.Length);
        Assert.Equal(reset, broken.InnerException is System.Net.Sockets.SocketException { SocketErrorCode: System.Net.Sockets.SocketError.ConnectionReset });
    }

    [Fact]
    public async Task HangUp_BeforeAnAnswer_BreaksTheConnection()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.HangUp(), times: 1);

        await Assert.ThrowsAsync<HttpRequestException>(() => wire.GetAsync(Nations));
        Assert.Equal(303, (await wire.GetAsync(Nations)).Status);
    }

    [Fact]
    public async Task RowFault_UponAnAnswerWithoutRows_SaysThatItFailed()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.DateTwice());

        var answer = await wire.GetAsync("/v1/timestamp");

        Assert.Equal(500, answer.Status);
        Assert.StartsWith("The stand-in failed: ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EndlessBody_Read_GoesOnBeyondTheWholeAnswer()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var whole = (await wire.GetAsync(Wire.UkhsaCases)).Bytes.Length;
        wire.StandIn.Misbehave(Fault.EndlessBody());

        using var head = await wire.HeadOfAsync(Wire.UkhsaCases);
        await using var body = await head.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await body.ReadExactlyAsync(new byte[whole * 1000], TestContext.Current.CancellationToken);

        Assert.Null(head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task GiganticBody_Announced_IsAsLongAsThat()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.GiganticBody(5_000_000_000), times: 1);
        wire.StandIn.Misbehave(Fault.GiganticBody(100_001));

        using (var head = await wire.HeadOfAsync(Wire.UkhsaCases))
        {
            Assert.Equal(5_000_000_000, head.Content.Headers.ContentLength);
        }

        Assert.Equal(100_001, (await wire.GetAsync(Wire.UkhsaCases)).Bytes.Length);
    }

    [Fact]
    public async Task ExplodingGzip_Unpacked_IsFarLongerThanSent()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.ExplodingGzip(10_000_000));

        var answer = await wire.GetAsync(Wire.UkhsaCases);

        Assert.Equal(10_000_000, answer.Text.Length);
        Assert.InRange(answer.Bytes.Length, 1, 200_000);
    }

    [Fact]
    public async Task LyingGzip_Unpacked_IsNone()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.LyingGzip());

        var answer = await wire.V1Async(Overview, Cases);

        Assert.Equal(("gzip", "(not gzip)"), (answer["Content-Encoding"], answer.Text));
        Assert.StartsWith("{\"length\":", Encoding.UTF8.GetString(answer.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_Answer_ComesNoSooner()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        wire.StandIn.Misbehave(Fault.Slow(Duration.FromMilliseconds(300)), times: 1);
        var started = TimeProvider.System.GetTimestamp();

        var answer = await wire.GetAsync(Nations);

        Assert.Equal(303, answer.Status);
        Assert.True(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds >= 290);
    }

    [Fact]
    public async Task Trickle_Body_IsWholeInTheEnd()
    {
        await using var wire = await Wire.AsOfAsync("2021-12-29");
        var whole = await wire.GetAsync("/v1/timestamp");
        wire.StandIn.Misbehave(Fault.Trickle(Duration.FromMilliseconds(20)));
        var started = TimeProvider.System.GetTimestamp();

        var answer = await wire.GetAsync("/v1/timestamp");

        Assert.Equal(whole.Text, answer.Text);
        Assert.True(TimeProvider.System.GetElapsedTime(started).TotalMilliseconds >= 60);
    }

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
