using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Dashboard.Web.Tests;

/// <summary>A ledger that a program sends.</summary>
public sealed class SentLedgerTests(Site site)
{
    private const string Header = "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n";
    private const string Row = "m01,1,2021-12-28,\"90,629\",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,UK dashboard,\n";
    private const string Formula = "m02,1,2021-12-28,\"=HYPERLINK(\"\"x\"\")\",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,@SUM(A1),\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("claims.csv", "application/json", "text/csv", "id,as_written,value,verdict,")]
    [InlineData("claims", "text/csv", "text/csv", "id,as_written,value,verdict,")]
    [InlineData("claims", "application/jsonl", "application/jsonl", "{\"id\":\"m01\"")]
    [InlineData("claims", "*/*", "application/json", "[")]
    public async Task Ledger_SentAsItsBytes_IsAnsweredInTheFormWanted(string name, string accept, string mediaType, string start)
    {
        using var answer = await SendAsync(name, Csv(Header + Row), accept);
        var text = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Contains("90629", text, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Ledger_SentAsTheFileOfAForm_IsAnsweredAlike()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Header + Row), "ledger", "mine.csv" } };
        using var sent = await SendAsync("claims.csv", form);
        using var bytes = await SendAsync("claims.csv", Csv(Header + Row));

        Assert.Equal(await bytes.Content.ReadAsStringAsync(Stop), await sent.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Csv_OfALedgerWithFormulas_HasNoneThatASpreadsheetWouldRun()
    {
        using var answer = await SendAsync("claims.csv", Csv(Header + Formula));
        var text = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Contains(",\"'=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/csv", "a,b\n1,2\n", 400, "The file is no ledger")]
    [InlineData("text/csv", "", 400, "The file is no ledger")]
    [InlineData("application/json", "{}", 400, "The request can't be meant")]
    [InlineData("application/x-www-form-urlencoded", "ledger=x", 400, "The request can't be meant")]
    public async Task Ledger_ThatIsNone_IsAProblemThatNamesTheField(string mediaType, string text, int status, string title)
    {
        using var content = new StringContent(text, Encoding.UTF8, mediaType);
        using var answer = await SendAsync("claims", content);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal((title, "ledger"), (problem.RootElement.GetProperty("title").GetString(), problem.RootElement.GetProperty("field").GetString()));
    }

    [Theory]
    [InlineData(501, "The ledger has 501 rows; up to 500 are checked.")]
    [InlineData(5000, "The file is larger than is checked; up to 256 kB are.")]
    public async Task Ledger_BeyondALimit_IsToldTheLimit(int rows, string detail)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < rows; i++)
        {
            text.Append(Row.Replace("m01", Invariant($"m{i}"), StringComparison.Ordinal));
        }

        using var answer = await SendAsync("claims", Csv(text.ToString()));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, detail), (answer.StatusCode, problem.RootElement.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Ledger_AsLongAsIsChecked_IsCheckedInTime()
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < 500; i++)
        {
            text.Append(Invariant($"m{i},1,2021-12-28,\"{90000 + i}\",{90000 + i},exact,cases,{(i % 2 == 0 ? "France" : "Italy")},2021-12-{1 + (i % 27):00},2021-12-{1 + (i % 27):00},Johns Hopkins,\n"));
        }

        using var answer = await SendAsync("claims.csv", Csv(text.ToString()));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(501, (await answer.Content.ReadAsStringAsync(Stop)).TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public async Task Ledger_OfAnySize_IsWrittenToNoFileEvenForAMoment()
    {
        // What a framework keeps of a form beyond some size goes to the folder of temporary files, under a name of its own.
        using var watcher = new FileSystemWatcher(Path.GetTempPath(), "ASPNETCORE_*") { EnableRaisingEvents = true };
        var written = 0;
        watcher.Created += (_, _) => Interlocked.Increment(ref written);
        using var form = new MultipartFormDataContent { { new StringContent(Header + new string('x', 250 * 1024)), "ledger", "../../mine.csv" } };

        using var answer = await site.Client.PostAsync(new Uri("/ledger", UriKind.Relative), form, Stop);
        var html = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("..", html, StringComparison.Ordinal);
        Assert.Equal(0, Volatile.Read(ref written));
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, "mine.csv")));
    }

    private static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");

    private async Task<HttpResponseMessage> SendAsync(string name, HttpContent content, string accept = "*/*")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/" + name, UriKind.Relative)) { Content = content };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await site.Client.SendAsync(request, Stop);
    }
}
