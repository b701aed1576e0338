using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Soak;

/// <summary>One of the product's servers in a process of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Queue<string> _lastWords = new();

    private ServerProcess(string name, Process process, Uri address) => (Name, _process, Address) = (name, process, address);

    public string Name { get; }

    public Uri Address { get; }

    public bool HasEnded => _process.HasExited;

    /// <summary>The last lines that it wrote.</summary>
    public string LastWords
    {
        get
        {
            lock (_lastWords)
            {
                return string.Join('\n', _lastWords);
            }
        }
    }

    /// <summary>What it holds of the machine's memory, in MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Starts a program and waits until it answers.</summary>
    /// <param name="name">The program's file name.</param>
    /// <param name="portOption">The option that takes its port.</param>
    /// <param name="args">Its other arguments.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public static async Task<ServerProcess> StartAsync(string name, string portOption, IEnumerable<string> args, CancellationToken cancellation)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, name), [.. args, portOption, port.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var server = new ServerProcess(name, Process.Start(start)!, new Uri(Invariant($"http://127.0.0.1:{port}")));
        server._process.OutputDataReceived += server.Hear;
        server._process.ErrorDataReceived += server.Hear;
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        var waited = Stopwatch.StartNew();
        while (!await server.ListensAsync(cancellation))
        {
            if (server.HasEnded || waited.Elapsed > Patience)
            {
                throw new InvalidOperationException(Invariant($"{name} did not start: {server.LastWords}"));
            }

            await Task.Delay(100, cancellation);
        }

        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        const int kept = 20;
        lock (_lastWords)
        {
            _lastWords.Enqueue(line.Data ?? string.Empty);
            if (_lastWords.Count > kept)
            {
                _lastWords.Dequeue();
            }
        }
    }

    private async Task<bool> ListensAsync(CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Address.Port, cancellation);
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
}
