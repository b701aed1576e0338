using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Dashboard.Web.Tests;

public sealed class LedgerUploadTests(Site site)
{
    private const string Header = "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n";
    private const string Row = "m01,1,2021-12-28,\"90,629\",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,UK dashboard,\n";

    [Fact]
    public async Task Ledger_OfAReader_IsCheckedAndKeptNowhere()
    {
        var (status, html) = await SendAsync(Header + Row, "mine.csv");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("1 figures of mine.csv, checked in memory and kept nowhere.", html, StringComparison.Ordinal);
        Assert.Contains("exact: 90,629", html, StringComparison.Ordinal);
        Assert.DoesNotContain("mine.csv", await site.TextAsync("/ledger"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_WithAFormula_IsShownAsText()
    {
        var (_, html) = await SendAsync(Header + "m01,1,2021-12-28,\"=HYPERLINK(\"\"x\"\")<b>\",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,,\n", "mine.csv");

        Assert.Contains("&lt;b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "mine.csv", 400, "The file is no ledger")]
    [InlineData("", "mine.csv", 400, "No file was sent")]
    [InlineData("\0\0\0", "../../etc/passwd", 400, "The file is no ledger")]
    public async Task Ledger_ThatIsNone_IsRefusedWithTheReason(string text, string name, int status, string reason)
    {
        var (sent, html) = await SendAsync(text, name);

        Assert.Equal(status, (int)sent);
        Assert.Contains(reason, html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"ledger\"; filename=\"mine.csv\"\r\n\r\nid,")]
    public async Task Ledger_InAFormThatIsCutShort_IsRefused(string form)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(form));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        using var answer = await site.Client.PostAsync(new Uri("/ledger", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Ledger_OfTooManyRows_IsRefused()
    {
        var rows = new StringBuilder(Header);
        for (var i = 0; i < 501; i++)
        {
            rows.Append(Row.Replace("m01", Invariant($"m{i}"), StringComparison.Ordinal));
        }

        var (status, html) = await SendAsync(rows.ToString(), "mine.csv");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("The ledger has 501 rows; up to 500 are checked.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_ThatIsTooLarge_IsRefused()
    {
        var (status, html) = await SendAsync(new string('x', 300 * 1024), "mine.csv");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("up to 256 kB are", html, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string Html)> SendAsync(string text, string name)
    {
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent { { file, "ledger", name } };
        using var answer = await site.Client.PostAsync(new Uri("/ledger", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
