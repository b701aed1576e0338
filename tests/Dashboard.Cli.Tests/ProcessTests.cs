using System.Diagnostics;

namespace Dashboard.Cli.Tests;

/// <summary>The built program as a process of its own: what only the operating system can show.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dashboard.exe" : "dashboard");

    [Theory]
    [InlineData(0, "--version")]
    [InlineData(1, "claims", "check", "--file", "/no/such.csv")]
    [InlineData(2, "series", "show", "nonsense")]
    [InlineData(4, "claims", "check", "--strict", "--csv")]
    public async Task Program_Ended_TellsItsExitCode(int code, params string[] args)
    {
        var (ended, _, _) = await RunAsync(Path.GetTempPath(), args);

        Assert.Equal(code, ended);
    }

    [Fact]
    public async Task Program_FromAnotherFolder_FindsItsFigures()
    {
        var (code, answer, messages) = await RunAsync(
            Path.GetTempPath(), "series", "show", "ukdash:England+Wales:cases:publish", "--from", "2021-12-28", "--to", "2021-12-28", "--csv");

        Assert.Equal((0, string.Empty), (code, messages));
        Assert.Contains(",2021-12-28,129471,", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_WhoseReaderHasGone_EndsQuietly()
    {
        using var process = Start(Path.GetTempPath(), "series", "show", "jhu:France:cases", "--json");
        process.StandardOutput.Close();
        var messages = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, string.Empty), (process.ExitCode, messages));
    }

    private static async Task<(int Code, string Answer, string Messages)> RunAsync(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        var answer = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await answer, await messages);
    }

    private static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Program, args) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }
}
