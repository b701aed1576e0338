using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Layers;
using Dashboard.Storage.Shipped;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Cli;

/// <summary>The snapshot that a run reads.</summary>
internal static class SnapshotFolder
{
    /// <summary>The folder asked for, or the one that travels with the program.</summary>
    /// <exception cref="FailureException">There is no such folder.</exception>
    public static string Of(ParseResult asked, Session session)
    {
        var folder = asked.GetValue(session.Options.Data) ?? ShippedFiles.Data;
        return ShippedFiles.HasFolder(folder)
            ? folder
            : throw new FailureException(Invariant($"there is no folder '{folder}'; --data names the folder of a snapshot, made by 'dashboard snapshot build'."));
    }

    /// <summary>Opens the snapshot for reading, and over it the store of what was pulled, where there is one.</summary>
    /// <exception cref="FailureException">There is no such folder or no such store.</exception>
    /// <exception cref="DamagedSnapshotException">The snapshot's manifest is not as it was written.</exception>
    /// <exception cref="StoreException">The store can't be used.</exception>
    public static async ValueTask<SeriesReader> OpenAsync(ParseResult asked, Session session, CancellationToken cancellation)
    {
        var snapshot = OpenSnapshot(asked, session);
        var calendar = new Lazy<PublicationCalendar>(() => snapshot.Calendar);
        return await PulledStore.FindAsync(asked, session, cancellation) is { } pulled
            ? new SeriesReader(Layered(snapshot, pulled, asked, session), calendar)
            : new SeriesReader(snapshot, calendar);
    }

    /// <summary>The snapshot with a store over it; what the two say differently is told.</summary>
    public static LayeredStore Layered(SnapshotStore snapshot, ReleaseStore pulled, ParseResult asked, Session session)
    {
        var terminal = session.TerminalFor(asked);
        return new LayeredStore(snapshot, pulled, difference => terminal.Say(Invariant($"dashboard: {difference}.")));
    }

    /// <summary>Opens the snapshot alone.</summary>
    /// <exception cref="FailureException">There is no such folder.</exception>
    /// <exception cref="DamagedSnapshotException">Its manifest is not as it was written.</exception>
    public static SnapshotStore OpenSnapshot(ParseResult asked, Session session) => SnapshotStore.Open(Of(asked, session));
}
