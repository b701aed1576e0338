using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>Where does a number come from?</summary>
/// <remarks>What is left open is searched: every series, every day, every release.</remarks>
public sealed record TraceQuestion
{
    /// <summary>How far a near miss may be, where nothing else is said: 1 %.</summary>
    public const double DefaultToleranceShare = 0.01;

    /// <summary>The number.</summary>
    public required QuotedNumber Number { get; init; }

    /// <summary>The day that it is said of, or the days within which it lies, both ends included; null for any.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>When it was said: nothing published later is searched, except days already published by then, marked so; null for any release.</summary>
    public AsOf? SaidOn { get; init; }

    /// <summary>The places, added where there are several; empty for any. The United Kingdom includes its nations and their sums.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>The source; null for any.</summary>
    public Source? Source { get; init; }

    /// <summary>What is counted; null for any.</summary>
    public Metric? Metric { get; init; }

    /// <summary>How far a near miss may be, as a share of the number: 0 to 1.</summary>
    public double ToleranceShare { get; init; } = DefaultToleranceShare;

    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>Where the number appears, or that it appears nowhere; no answer where no series held is of what was asked for.</returns>
    public ValueTask<Answer<FigureTrace>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new FigureTracer(reader).TraceAsync(this, cancellation);
    }
}
