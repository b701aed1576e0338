using System.Globalization;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Shipped;

namespace Dashboard.Web.Settings;

/// <summary>What whoever starts the site may choose.</summary>
public sealed record SiteSettings
{
    /// <summary>The port listened on where nothing else is asked for.</summary>
    public const int UsualPort = 5080;

    private const string UsualHosts = "localhost;127.0.0.1;[::1]";

    /// <summary>The folder of the snapshot.</summary>
    public string DataFolder { get; init; } = ShippedFiles.Data;

    /// <summary>The store of pulled releases to read over the snapshot; null for the snapshot alone.</summary>
    public StoreAddress? Store { get; init; }

    /// <summary>Whether the site also pulls by the worker's timetable, into its store.</summary>
    public bool Pulls { get; init; }

    /// <summary>The ledger of quoted figures.</summary>
    public string LedgerFile { get; init; } = ShippedFiles.Ledger;

    /// <summary>The port on the loopback interface; null where <c>--urls</c> says where to listen.</summary>
    public int? Port { get; init; } = UsualPort;

    /// <summary>The names under which the site may be called, separated by semicolons; a request for another host is refused.</summary>
    public string Hosts { get; init; } = UsualHosts;

    /// <summary>How many requests a second a client may make over time; 0 for as many as it likes.</summary>
    public int RequestsPerSecond { get; init; } = 50;

    /// <summary>Reads the settings from the command line and the environment.</summary>
    /// <param name="given">The settings given: <c>--data</c>, <c>--store</c>, <c>--pull true</c>, <c>--ledger</c>, <c>--port</c>, <c>--hosts</c>, <c>--rate</c>, or <c>--urls</c>.</param>
    /// <exception cref="SettingsException">One of them can't be meant.</exception>
    public static SiteSettings Of(IConfiguration given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var settings = new SiteSettings();
        if (given["urls"] is { } urls)
        {
            RefuseUnlessAddresses(urls);
            if (given["port"] is not null)
            {
                throw new SettingsException("--port: --urls says already where to listen, and a port of the loopback would take its place; give one of the two.");
            }
        }

        var pulls = given["pull"] is { } pull && Choice("pull", pull);
        return settings with
        {
            Pulls = pulls,
            DataFolder = given["data"] ?? settings.DataFolder,
            Store = given["store"] is { } store ? Address(() => StoreAddress.Parse(store)) : pulls ? Address(() => StoreAddress.Default) : null,
            LedgerFile = given["ledger"] ?? settings.LedgerFile,
            Port = given["port"] is { } port ? Number("port", port, 0, ushort.MaxValue) : given["urls"] is null ? UsualPort : null,
            Hosts = given["hosts"] is { } hosts ? HostNames(hosts) : settings.Hosts,
            RequestsPerSecond = given["rate"] is { } rate ? Number("rate", rate, 0, 1_000_000) : settings.RequestsPerSecond,
        };
    }

    private static bool Choice(string name, string text) =>
        bool.TryParse(text, out var chosen) ? chosen : throw new SettingsException(Invariant($"--{name}: '{text}' is neither true nor false."));

    private static StoreAddress Address(Func<StoreAddress> read)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new SettingsException("--store: " + e.Message, e);
        }
    }

    private static void RefuseUnlessAddresses(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(url))
            {
                throw new SettingsException(Invariant($"--urls: '{url}' is no address such as http://*:8080; https is spoken by a proxy before the site."));
            }
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url).Scheme.Equals("http", StringComparison.OrdinalIgnoreCase);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <remarks>No names at all would be taken for every name.</remarks>
    private static string HostNames(string hosts)
    {
        var names = hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var wrong = names.Length == 0 ? hosts : names.FirstOrDefault(name => name != "*" && Uri.CheckHostName(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name) == UriHostNameType.Unknown);
        return wrong is null ? hosts : throw new SettingsException(Invariant($"--hosts: '{wrong}' is no host's name such as covid.example.org; no scheme and no port belongs to it."));
    }

    private static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingsException(Invariant($"--{name}: '{text}' is no number from {least} to {most}."));
}
