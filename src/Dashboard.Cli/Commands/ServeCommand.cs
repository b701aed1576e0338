using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Web;
using Dashboard.Web.Settings;
using Microsoft.Extensions.Hosting;

namespace Dashboard.Cli.Commands;

/// <summary>Serves the dashboard in the browser, and its interface for programs.</summary>
internal sealed class ServeCommand : LeafCommand
{
    private readonly Session _session;
    private readonly ValueOption<int> _port = new(
        "--port", "PORT", Invariant($"Port to listen on, on this machine alone. [default: {SiteSettings.UsualPort}]"), ParsePort);

    private readonly Option<bool> _pull = TypedOption.OfSwitch(
        "--pull", "Also pull the sources by their timetable, into the store.");

    public ServeCommand(Session session)
        : base(
            "serve",
            "Serves the dashboard in the browser, and the same answers for programs, until it is stopped.",
            new("dashboard serve", Invariant($"The dashboard at http://localhost:{SiteSettings.UsualPort}.")),
            new("dashboard serve --port 8080 --data data", "The same of another folder of figures, on another port."),
            new("dashboard serve --pull --store pulled.db", "The same, kept up to date from the sources."))
    {
        _session = session;
        Options.Add(_port);
        Options.Add(_pull);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var pulls = asked.GetValue(_pull);
        var settings = new SiteSettings
        {
            DataFolder = SnapshotFolder.Of(asked, _session),
            Store = pulls ? PulledStore.AddressToWrite(asked, _session) : PulledStore.AddressToRead(asked, _session),
            Pulls = pulls,
            Port = _port.Of(asked) ?? SiteSettings.UsualPort,
        };
        try
        {
            await using var site = await DashboardSite.BuildAsync(settings, cancellation);
            await site.StartAsync(cancellation);
            _session.TerminalFor(asked).Say(Invariant($"dashboard: open {site.Urls.First()} in a browser; Ctrl+C stops it."));
            await site.WaitForShutdownAsync(cancellation);

            // Being stopped is how this ends.
            return ExitCode.Done;
        }
        catch (SettingsException e)
        {
            throw new FailureException(e.Message, e);
        }
        catch (SocketException e)
        {
            // The port is root's alone, as a rule.
            throw new FailureException(Invariant($"can't listen on port {settings.Port}: {e.Message}."), e);
        }
    }

    private static Parsed<int?> ParsePort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? new(port, null)
            : new(null, Invariant($"'{text}' is no port; write a number from 0 to {ushort.MaxValue}, 0 for any that is free"));
}
