using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Dashboard.Documentation.Tests;

/// <summary>Where a reader sits: an empty folder, a shell that knows the built programs, and free ports for those of the page.</summary>
/// <remarks>
/// <c>dotnet run</c> starts what is built already: building within a test run would fight with it over files. Programs that
/// serve are left running until the page is read, as in a terminal beside.
/// </remarks>
internal sealed partial class Desk : IAsyncDisposable
{
    private const string Shell = """
        set -u
        dashboard() { "$CLI/dashboard" "$@"; }
        dashboard-worker() { "$WORKER/dashboard-worker" "$@"; }
        dotnet() {
            [[ $1 == run ]] || { echo "no test knows 'dotnet $1'" >&2; return 1; }
            shift
            local project=
            while [[ $# -gt 0 && $1 != -- ]]; do
                case $1 in
                    --project) project=$2; shift 2 ;;
                    -c) shift 2 ;;
                    *) echo "no test knows '$1' of dotnet run" >&2; return 1 ;;
                esac
            done
            [[ $# == 0 ]] || shift
            case $project in
                src/Dashboard.Cli) "$CLI/dashboard" "$@" ;;
                src/Dashboard.Web) "$WEB/Dashboard.Web" "$@" ;;
                src/Dashboard.Worker) "$WORKER/dashboard-worker" "$@" ;;
                tests/Dashboard.Upstreams) "$UPSTREAMS/Dashboard.Upstreams" "$@" ;;
                # What runs for minutes or hours is only begun.
                tests/Dashboard.Benchmarks) "$BENCHMARKS/Dashboard.Benchmarks" --list flat ;;
                tests/Dashboard.Fuzzing) "$FUZZING/Dashboard.Fuzzing" "${@/#2000000/94}" ;;
                *) echo "no test knows the project '$project'" >&2; return 1 ;;
            esac
        }

        """;

    private static readonly int[] PagePorts = [5080, 5081, 5090];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-reader-");
    private readonly Dictionary<int, int> _ports = PagePorts.ToDictionary(port => port, _ => FreePort());
    private readonly List<Process> _serving = [];

    /// <summary>The pictures that the page's commands have drawn.</summary>
    public IEnumerable<string> Pictures => Directory.EnumerateFiles(_folder.FullName, "*.png", SearchOption.AllDirectories);

    /// <summary>Types a command and waits for its end, or, where it serves, until it listens.</summary>
    /// <returns>Its exit code, its answer and its messages; of a program that serves, 0 and nothing.</returns>
    public async Task<(int Code, IReadOnlyList<string> Answer, string Messages)> TypeAsync(string command, CancellationToken cancellation)
    {
        if (ServedPort.Of(command) is { } served)
        {
            await ServeAsync(PagePort().IsMatch(command) ? command : served.WithPort(command), cancellation);
            return (0, [], string.Empty);
        }

        using var process = Start(command);
        var answer = process.StandardOutput.ReadToEndAsync(cancellation);
        var messages = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, AsOnThePage(await answer).TrimEnd('\n').Split('\n'), AsOnThePage(await messages));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _serving)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private async Task ServeAsync(string command, CancellationToken cancellation)
    {
        var process = Start(command);
        _serving.Add(process);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var messages = process.StandardError.ReadToEndAsync(cancellation);
        var port = _ports[int.Parse(PagePort().Match(command).Value, CultureInfo.InvariantCulture)];
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync(port, cancellation))
        {
            Assert.False(process.HasExited, Invariant($"'{command}' ended at once: {(process.HasExited ? await messages : string.Empty)}"));
            Assert.True(waited.Elapsed < Patience, Invariant($"'{command}' did not listen within {Patience.TotalSeconds} s"));
            await Task.Delay(100, cancellation);
        }
    }

    private Process Start(string command)
    {
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = _folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "-c", Shell + PagePort().Replace(command, match => OtherPort(_ports, match)) },
            Environment =
            {
                ["CLI"] = Checkout.BuildOf("Dashboard.Cli"),
                ["WEB"] = Checkout.BuildOf("Dashboard.Web"),
                ["WORKER"] = Checkout.BuildOf("Dashboard.Worker"),
                ["UPSTREAMS"] = Checkout.BuildOf("Dashboard.Upstreams"),
                ["BENCHMARKS"] = Checkout.BuildOf("Dashboard.Benchmarks"),
                ["FUZZING"] = Checkout.BuildOf("Dashboard.Fuzzing"),
                ["HOME"] = _folder.FullName,
                ["XDG_DATA_HOME"] = Path.Combine(_folder.FullName, ".local"),
                ["COLUMNS"] = null,
            },
        };
        return Process.Start(start)!;
    }

    private string AsOnThePage(string text) =>
        _ports.Aggregate(text, (said, pair) => said.Replace(Invariant($":{pair.Value}"), Invariant($":{pair.Key}"), StringComparison.Ordinal));

    private static string OtherPort(Dictionary<int, int> ports, Match match) =>
        Invariant($"{ports[int.Parse(match.Value, CultureInfo.InvariantCulture)]}");

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"\b(5080|5081|5090)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PagePort();
}
