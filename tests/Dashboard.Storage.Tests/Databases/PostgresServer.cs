using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dashboard.Storage.Tests.Databases;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Dashboard.Storage.Tests.Databases;

/// <summary>A PostgreSQL server of this run's own: its own folder, a free port of the loopback, started when first asked for.</summary>
/// <remarks>
/// It is held by a shell that waits for this process' end of a pipe, so it is stopped and its folder removed however the tests
/// end. It refuses to run as root, where it runs as nobody.
/// </remarks>
public sealed class PostgresServer : IDisposable
{
    private const string Script =
        """
        folder=$1 bin=$2 port=$3
        trap '' INT TERM
        "$bin/initdb" -D "$folder/data" -U dashboard -A trust -E UTF8 --locale=C --no-sync >"$folder/log" 2>&1 &&
        "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-p $port -k $folder -c listen_addresses=127.0.0.1" start >>"$folder/log" 2>&1 &&
        echo ready || cat "$folder/log"
        cat >/dev/null
        "$bin/pg_ctl" -D "$folder/data" -w -m immediate stop >/dev/null 2>&1
        rm -rf "$folder"/*
        """;

    private static readonly string[] Installed = ["/usr/lib/postgresql", "/usr/local/lib/postgresql"];

    private readonly Lazy<RunningServer> _server = new(Start);
    private int _schemas;

    /// <summary>The connection text of an empty schema.</summary>
    public string EmptySchema()
    {
        var schema = Invariant($"test_{Interlocked.Increment(ref _schemas)}");
        Run(Invariant($"CREATE SCHEMA {schema}"));
        return Connection() + ";Search Path=" + schema;
    }

    /// <summary>Runs a statement as the server's master.</summary>
    public void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Connection() + ";Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Kills the server as a power cut would, and starts it again.</summary>
    public void Restart()
    {
        var server = _server.Value;
        using var restart = Process.Start(AsOrdinaryUser(
            Path.Combine(server.Programs, "pg_ctl"), "-s", "-D", Path.Combine(server.Folder, "data"), "-l", Path.Combine(server.Folder, "log"), "-m", "immediate", "restart"))!;
        restart.WaitForExit();
        Assert.Equal(0, restart.ExitCode);
    }

    public void Dispose()
    {
        if (!_server.IsValueCreated)
        {
            return;
        }

        NpgsqlConnection.ClearAllPools();
        var server = _server.Value;
        server.Keeper.StandardInput.Close();
        server.Keeper.WaitForExit();
        server.Keeper.Dispose();
        Directory.Delete(server.Folder, recursive: true);
    }

    private static RunningServer Start()
    {
        var programs = Programs();
        var folder = Directory.CreateTempSubdirectory("dashboard-postgres-").FullName;
        var port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            using var given = Process.Start("chown", ["nobody", folder]);
            given.WaitForExit();
        }

        var start = AsOrdinaryUser("sh", "-c", Script, "postgres-for-tests", folder, programs, Invariant($"{port}"));
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        var keeper = Process.Start(start)!;
        var said = keeper.StandardOutput.ReadLine();
        return said == "ready" ? new RunningServer(keeper, folder, programs, port) : throw new InvalidOperationException("PostgreSQL did not start: " + said);
    }

    private static ProcessStartInfo AsOrdinaryUser(string program, params string[] args)
    {
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid=nobody", "--regid=nogroup", "--clear-groups", program, .. args])
            : new ProcessStartInfo(program, args);
        start.WorkingDirectory = "/";
        return start;
    }

    private static string Programs() =>
        Installed.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
        ?? throw new InvalidOperationException("PostgreSQL is missing: install the package 'postgresql' (its initdb is neither below /usr/lib/postgresql nor in PATH).");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Connection() => Invariant($"Host=127.0.0.1;Port={_server.Value.Port};Database=postgres;Username=dashboard");
}
