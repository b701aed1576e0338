using Dashboard.Cli.Faults;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Dashboard.Cli;

/// <summary>What asks the sources, set up by the command line and, where it is silent, by variables such as <c>Sources__jhu__BaseAddress</c>.</summary>
internal static class UpstreamClients
{
    // Somebody waits at a terminal: two repetitions tell a hiccup from a site that isn't there.
    private const string Retries = "2";

    /// <summary>Makes a client of each source.</summary>
    /// <param name="session">Closes them when the run ends.</param>
    /// <param name="addresses">Where sources are served, other than usual.</param>
    /// <param name="payloads">The folder for the bytes of answers; null for the usual one.</param>
    /// <exception cref="UsageException">A setting can't be meant.</exception>
    public static IReadOnlyList<ISourcePuller> Of(Session session, IEnumerable<KeyValuePair<Source, Uri>> addresses, string? payloads)
    {
        var usual = Source.All.Select(source => Setting(source.Code + ":Retries", Retries));
        var asked = addresses.Select(address => Setting(address.Key.Code + ":BaseAddress", address.Value.AbsoluteUri));
        asked = payloads is null ? asked : asked.Append(Setting("CacheFolder", payloads));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(usual)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(asked)
            .Build();
        try
        {
            var services = session.Owns(new ServiceCollection().AddSources(configuration).BuildServiceProvider());
            return [.. services.GetServices<ISourcePuller>()];
        }
        catch (OptionsValidationException e)
        {
            throw new UsageException(string.Join(" ", e.Failures));
        }
    }

    private static KeyValuePair<string, string?> Setting(string name, string value) => new("Sources:" + name, value);
}
