using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Worker.Tests;

/// <summary>A worker in a process of its own.</summary>
internal sealed partial class WorkerProcess : IAsyncDisposable
{
    private readonly StringBuilder _log = new();

    private WorkerProcess(Process process) => Process = process;

    public Process Process { get; }

    public HttpClient Http { get; } = new();

    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    public static WorkerProcess Start(Dictionary<string, string?> settings, params string[] more)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "dashboard-worker"), [.. settings.Select(one => $"--{one.Key}={one.Value}"), "--Port=0", .. more])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var worker = new WorkerProcess(Process.Start(start)!);
        worker.Process.OutputDataReceived += worker.Hear;
        worker.Process.ErrorDataReceived += worker.Hear;
        worker.Process.BeginOutputReadLine();
        worker.Process.BeginErrorReadLine();
        return worker;
    }

    /// <summary>Waits until it listens, and speaks to it from then on.</summary>
    public async Task<WorkerProcess> ListeningAsync()
    {
        await Bench.UntilAsync(() => Task.FromResult(Process.HasExited || Address().IsMatch(Log)), "the worker listens");
        Assert.False(Process.HasExited, Log);
        Http.BaseAddress = new Uri(Address().Match(Log).Groups["address"].Value);
        return this;
    }

    /// <summary>Asks it politely to end.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", Process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        return await ExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        await Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return Process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
            await Process.WaitForExitAsync(CancellationToken.None);
        }

        Process.Dispose();
        Http.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.Append(line.Data).Append('\n');
        }
    }

    [GeneratedRegex(@"orders at (?<address>http://127\.0\.0\.1:\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
