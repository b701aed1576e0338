using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>How the sources stand as the worker last saw them, for whoever asks how it is.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SourceBoard
{
    private readonly ConcurrentDictionary<Source, Instant> _next = new();
    private ImmutableArray<SourceStanding> _standings = [];
    private string? _storeFault;

    /// <summary>How each source stands; empty until that was first read.</summary>
    public ImmutableArray<SourceStanding> Standings
    {
        get => ImmutableInterlocked.InterlockedCompareExchange(ref _standings, [], []);
        set => ImmutableInterlocked.InterlockedExchange(ref _standings, value);
    }

    /// <summary>Why the store couldn't be used when it was last tried; null where it could.</summary>
    public string? StoreFault
    {
        get => Volatile.Read(ref _storeFault);
        set => Volatile.Write(ref _storeFault, value);
    }

    /// <summary>When a source is asked next; null where that isn't known yet, or it isn't pulled here.</summary>
    public Instant? NextOf(Source source) => _next.TryGetValue(source, out var next) ? next : null;

    /// <summary>Notes when a source is asked next.</summary>
    public void Expect(Source source, Instant next) => _next[source] = next;
}
