using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Faults;
using Dashboard.Upstreams.Figures;
using Dashboard.Upstreams.JohnsHopkins;
using Dashboard.Upstreams.UkDashboard;
using Dashboard.Upstreams.Ukhsa;
using NodaTime;

namespace Dashboard.Upstreams;

/// <summary>A local server in place of the publishers' sites: it serves a store's figures in their shapes, and misbehaves when told to.</summary>
/// <remarks>
/// It listens on loopback only and knows no path but the publishers' and its own <c>/control</c>. Its figures are those of
/// the store, each as it stood at <see cref="At"/> or, where no release of that time is held, as first held later; the header
/// <c>X-Stand-In-Later-Served</c> counts the latter. Safe to use from several threads.
/// </remarks>
public sealed class StandIn : IAsyncDisposable
{
    private readonly ConcurrentQueue<SeenRequest> _requests = new();
    private readonly FaultList _faults = new();
    private readonly Listener _listener;
    private long _at;

    private StandIn(ISeriesStore store, StandInOptions options)
    {
        var figures = new PublishedFigures(store);
        Clock = options.Clock;
        MoveTo(options.At);
        ImmutableArray<IUpstream> upstreams =
            [new V1Data(figures, options.UkPageRows), new V2Data(figures), new UkhsaTree(figures), new JohnsHopkinsFiles(figures)];
        _listener = new Listener(new Site(this, _faults, upstreams).AnswerAsync);
    }

    /// <summary>The moment as of which it answers.</summary>
    public Instant At => Instant.FromUnixTimeTicks(Interlocked.Read(ref _at));

    /// <summary>The server's address.</summary>
    public Uri BaseAddress => _listener.Address;

    /// <summary>Where the UK dashboard's interfaces <c>/v1</c> and <c>/v2</c> are.</summary>
    public Uri UkDashboard => BaseAddress;

    /// <summary>Where the UKHSA data dashboard's tree <c>/themes</c> is.</summary>
    public Uri Ukhsa => BaseAddress;

    /// <summary>Where the Johns Hopkins repository's raw files are, up to its folder of data.</summary>
    public Uri JohnsHopkins => new(BaseAddress, JohnsHopkinsFiles.Root);

    /// <summary>Every request of a publisher's path, oldest first.</summary>
    public IReadOnlyList<SeenRequest> Requests => [.. _requests];

    internal IClock Clock { get; }

    /// <summary>Starts a stand-in.</summary>
    /// <param name="store">The figures.</param>
    /// <param name="options">How it starts; null for the defaults.</param>
    /// <param name="cancellation">Stops the starting.</param>
    public static async Task<StandIn> StartAsync(ISeriesStore store, StandInOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        options ??= new StandInOptions();
        var standIn = new StandIn(store, options);
        await standIn._listener.StartAsync(options.Port, cancellation);
        return standIn;
    }

    /// <summary>Answers as of another moment from now on.</summary>
    /// <param name="at">The moment.</param>
    public void MoveTo(Instant at) => Interlocked.Exchange(ref _at, at.ToUnixTimeTicks());

    /// <summary>Misbehaves.</summary>
    /// <param name="fault">How.</param>
    /// <param name="path">What the paths of the requests start with that are to meet it.</param>
    /// <param name="times">How many requests meet it; null for all until it is ended.</param>
    /// <returns>The fault as it stands; disposing of it ends it.</returns>
    public Misbehaviour Misbehave(Fault fault, string path = "/", int? times = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return _faults.Add(fault, path, times);
    }

    /// <summary>Ends every fault.</summary>
    public void Behave() => _faults.Clear();

    /// <summary>The requests of one path.</summary>
    /// <param name="path">The path.</param>
    public IReadOnlyList<SeenRequest> RequestsOf(string path) => [.. _requests.Where(request => request.Path == path)];

    /// <summary>Forgets the requests seen.</summary>
    public void ForgetRequests() => _requests.Clear();

    /// <summary>Stops listening, so that connections are refused.</summary>
    /// <param name="cancellation">Stops it.</param>
    public Task RefuseConnectionsAsync(CancellationToken cancellation = default) => _listener.StopAsync(cancellation);

    /// <summary>Listens again, on the same port.</summary>
    /// <param name="cancellation">Stops it.</param>
    public Task AcceptConnectionsAsync(CancellationToken cancellation = default) => _listener.StartAsync(BaseAddress.Port, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _listener.StopAsync(CancellationToken.None);

    internal void Remember(SeenRequest request) => _requests.Enqueue(request);
}
