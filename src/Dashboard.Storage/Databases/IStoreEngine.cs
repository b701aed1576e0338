using System.Data.Common;

namespace Dashboard.Storage.Databases;

/// <summary>What differs between the database engines; everything else is said once, in the SQL that both understand.</summary>
internal interface IStoreEngine : IAsyncDisposable
{
    /// <summary>The store, for messages.</summary>
    string Store { get; }

    /// <summary>How a table declares a key that numbers its rows by itself.</summary>
    string NumberedKey { get; }

    /// <summary>Finds the version of the tables; null where there is none yet.</summary>
    string FindVersion { get; }

    /// <summary>An open connection, from the pool where there is one.</summary>
    ValueTask<DbConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>Begins to write, alone: waits while another writes, for a limited time. Readers aren't kept from reading.</summary>
    ValueTask<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>Makes the place ready for its first tables; called outside any transaction.</summary>
    ValueTask PrepareAsync(DbConnection connection, CancellationToken cancellation);

    /// <summary>What an exception of the engine means; null where it is none of the engine's.</summary>
    StoreException? Explain(Exception exception);

    /// <summary>Lets go of idle connections, since one of them failed.</summary>
    void Forget();
}
