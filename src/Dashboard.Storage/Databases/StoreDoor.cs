namespace Dashboard.Storage.Databases;

/// <summary>The way in and out of a store: opens connections, waits its turn to write, and turns the engine's faults into the store's.</summary>
internal sealed class StoreDoor(IStoreEngine engine) : IAsyncDisposable
{
    /// <summary>The store, for messages.</summary>
    public string Store => engine.Store;

    /// <summary>Reads; once more from a fresh connection where the first had been cut off, such as by a restart.</summary>
    public async ValueTask<T> ReadAsync<T>(Func<StoreSession, ValueTask<T>> read, CancellationToken cancellation)
    {
        try
        {
            return await ReadOnceAsync(read, cancellation).ConfigureAwait(false);
        }
        catch (StoreException e) when (e.Fault == StoreFault.Unreachable)
        {
            return await ReadOnceAsync(read, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Writes alone, and keeps either all that <paramref name="write"/> wrote or, where it throws, nothing.</summary>
    /// <remarks>Only the beginning is tried again: once something was said, it would be unknown whether it was kept.</remarks>
    public async ValueTask<T> WriteAsync<T>(Func<StoreSession, ValueTask<T>> write, CancellationToken cancellation)
    {
        var session = await BeginAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await ExplainedAsync(
                async () =>
                {
                    var result = await write(session).ConfigureAwait(false);
                    await session.CommitAsync(cancellation).ConfigureAwait(false);
                    return result;
                }).ConfigureAwait(false);
        }
    }

    /// <summary>Makes the tables, or brings those of an older version up to date; safe where several programs begin at once.</summary>
    /// <exception cref="StoreException">The store is of a newer version, or can't be used.</exception>
    public async ValueTask MakeReadyAsync(CancellationToken cancellation)
    {
        if (await ReadAsync(session => Migrations.FindVersionAsync(session, engine, cancellation), cancellation).ConfigureAwait(false) == Migrations.Newest)
        {
            return;
        }

        await ExplainedAsync(
            async () =>
            {
                var connection = await engine.ConnectAsync(cancellation).ConfigureAwait(false);
                await using (connection.ConfigureAwait(false))
                {
                    await engine.PrepareAsync(connection, cancellation).ConfigureAwait(false);
                    return true;
                }
            }).ConfigureAwait(false);
        await WriteAsync(session => Migrations.ApplyAsync(session, engine, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => engine.DisposeAsync();

    private ValueTask<T> ReadOnceAsync<T>(Func<StoreSession, ValueTask<T>> read, CancellationToken cancellation) =>
        ExplainedAsync(
            async () =>
            {
                var session = new StoreSession(await engine.ConnectAsync(cancellation).ConfigureAwait(false), transaction: null);
                await using (session.ConfigureAwait(false))
                {
                    return await read(session).ConfigureAwait(false);
                }
            });

    private async ValueTask<StoreSession> BeginAsync(CancellationToken cancellation)
    {
        try
        {
            return await ExplainedAsync(() => BeginOnceAsync(cancellation)).ConfigureAwait(false);
        }
        catch (StoreException e) when (e.Fault == StoreFault.Unreachable)
        {
            return await ExplainedAsync(() => BeginOnceAsync(cancellation)).ConfigureAwait(false);
        }
    }

    private async ValueTask<StoreSession> BeginOnceAsync(CancellationToken cancellation)
    {
        var connection = await engine.ConnectAsync(cancellation).ConfigureAwait(false);
        try
        {
            return new StoreSession(connection, await engine.BeginWriteAsync(connection, cancellation).ConfigureAwait(false));
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<T> ExplainedAsync<T>(Func<ValueTask<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            throw new StoreException(StoreFault.Unreadable, engine.Store, "is damaged: " + e.InnerException!.Message.TrimEnd('.'), e);
        }
        catch (Exception e) when (engine.Explain(e) is not null)
        {
            engine.Forget();
            throw engine.Explain(e)!;
        }
    }
}
