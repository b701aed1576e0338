using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Storage.Databases;

namespace Dashboard.Cli;

/// <summary>The store of what was pulled that a run reads or writes.</summary>
internal static class PulledStore
{
    /// <summary>Where the store to read lies: the one asked for, or the user's own where there is one; null where nothing was pulled yet.</summary>
    /// <exception cref="FailureException">The file asked for isn't there.</exception>
    public static StoreAddress? AddressToRead(ParseResult asked, Session session) => asked.GetValue(session.Options.Store) switch
    {
        { MayExist: true } named => named,
        { } named => throw new FailureException(Invariant($"there is no store {named}; 'dashboard pull' with the same --store makes one.")),
        null => Own() is { MayExist: true } own ? own : null,
    };

    /// <summary>Where the store to write lies: the one asked for or the user's own, to be made where it is missing.</summary>
    /// <exception cref="UsageException">None is named, and the user has no folder for one.</exception>
    public static StoreAddress AddressToWrite(ParseResult asked, Session session) =>
        asked.GetValue(session.Options.Store) ?? Own() ?? throw new UsageException("there is no folder for a user's data; --store names the file to pull into.");

    /// <summary>The store to read.</summary>
    /// <returns>The store, which the session closes; null where nothing was pulled yet.</returns>
    /// <exception cref="FailureException">The file asked for isn't there.</exception>
    public static async ValueTask<ReleaseStore?> FindAsync(ParseResult asked, Session session, CancellationToken cancellation) =>
        AddressToRead(asked, session) is { } address ? await OpenAsync(address, session, cancellation) : null;

    /// <summary>The store to write.</summary>
    /// <exception cref="UsageException">None is named, and the user has no folder for one.</exception>
    public static ValueTask<ReleaseStore> MakeAsync(ParseResult asked, Session session, CancellationToken cancellation) =>
        OpenAsync(AddressToWrite(asked, session), session, cancellation);

    private static StoreAddress? Own()
    {
        try
        {
            return StoreAddress.Default;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static async ValueTask<ReleaseStore> OpenAsync(StoreAddress address, Session session, CancellationToken cancellation) =>
        session.Owns(await ReleaseStore.OpenAsync(address, cancellation));
}
