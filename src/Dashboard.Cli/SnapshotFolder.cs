using System.CommandLine;
using Dashboard.Cli.Faults;
using Dashboard.Core.Questions;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Cli;

/// <summary>The snapshot that a run reads, and the ledger beside it.</summary>
internal static class SnapshotFolder
{
    /// <summary>The ledger that travels with the program.</summary>
    public static string ShippedLedger { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "cited-figures.csv");

    /// <summary>The publishers' calendar, notices and changes of definition that a snapshot is built with.</summary>
    public static string ShippedSeeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The folder asked for, or the one that travels with the program.</summary>
    /// <exception cref="FailureException">There is no such folder.</exception>
    public static string Of(ParseResult asked, Session session)
    {
        var folder = asked.GetValue(session.Options.Data) ?? Shipped;
        return Directory.Exists(folder)
            ? folder
            : throw new FailureException(Invariant($"there is no folder '{folder}'; --data names the folder of a snapshot, made by 'dashboard snapshot build'."));
    }

    /// <summary>Opens the snapshot for reading.</summary>
    /// <exception cref="FailureException">There is no such folder, or it is not as it was written.</exception>
    public static SeriesReader Open(ParseResult asked, Session session)
    {
        var folder = Of(asked, session);
        try
        {
            var store = SnapshotStore.Open(folder);
            return new SeriesReader(store, store.Calendar);
        }
        catch (DamagedSnapshotException e)
        {
            throw new FailureException(Invariant($"the snapshot '{folder}' is damaged: {e.Message}"), e);
        }
    }
}
