using System.Diagnostics;

namespace Dashboard.Upstreams.Tests;

/// <summary>The stand-in as a program of its own.</summary>
public sealed class ProgramTests
{
    private static readonly string Program =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Dashboard.Upstreams.exe" : "Dashboard.Upstreams");

    [Fact]
    public async Task Program_Started_SaysWhereAndServes()
    {
        using var process = Start("--port", "0", "--at", "2021-12-29T17:00:00Z");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Matches("^Standing in for the publishers at http://127\\.0\\.0\\.1:[0-9]+/, as of 2021-12-29T17:00:00Z; Ctrl\\+C ends it\\.$", line);

            using var client = new HttpClient();
            var answer = await client.GetStringAsync(new Uri(line!.Split(' ', ',')[6] + "v1/timestamp"), TestContext.Current.CancellationToken);
            Assert.Equal("""{"websiteTimestamp":"2021-12-29T16:00:00.0000000Z"}""", answer);
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("'--prot' is unknown; it takes --port N [--at INSTANT] [--data FOLDER] [--page-rows N].", "--prot", "1")]
    [InlineData("'65536' is no port; write a number from 0 to 65535.", "--port", "65536")]
    [InlineData("'' is no port; write a number from 0 to 65535.", "--port")]
    [InlineData("'Christmas' is no moment; write 2021-12-28 or 2021-12-28T04:21:47Z.", "--at", "Christmas")]
    [InlineData("'0' is no number of rows; write 2500 or another number above 0.", "--page-rows", "0")]
    [InlineData("there is no folder '/no/such'; --data names the folder of a snapshot.", "--data", "/no/such")]
    public async Task Program_StartedWrongly_SaysWhatWouldBeRight(string problem, params string[] args)
    {
        using var process = Start(args);

        var message = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, "stand-in: " + problem + "\n"), (process.ExitCode, message.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Program_WithAFolderThatIsNoSnapshot_Fails()
    {
        using var process = Start("--port", "0", "--data", AppContext.BaseDirectory);

        var message = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("stand-in: MANIFEST.sha256", message, StringComparison.Ordinal);
    }

    private static Process Start(params string[] args) =>
        Process.Start(new ProcessStartInfo(Program, args) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
}
