using System.Collections.Immutable;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>What a picture is to show, in the domain's words: the same from the command line, the worker, the page and the API.</summary>
/// <remarks>A kind reads of it what its <see cref="IPictureKind.Settings"/> name and leaves the rest alone.</remarks>
public sealed record PictureRequest
{
    /// <summary>The series, in the order in which they are drawn.</summary>
    public ImmutableArray<SeriesSelector> Series { get; init; } = [];

    /// <summary>The first day; null for the first that the series have.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, included; null for the last that the series have.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How days without report are treated in averages.</summary>
    public IReconciliationPolicy Missing { get; init; } = new EvenPolicy();

    /// <summary>The moment whose knowledge is shown, for series that name none of their own; null for the newest releases.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>Figures to be pinned where they were quoted: ids of the ledger, or values with their days.</summary>
    public ImmutableArray<CitedPin> Cited { get; init; } = [];

    /// <summary>The figures that ids are looked up in.</summary>
    public IReadOnlyList<CitedFigure> Ledger { get; init; } = [];

    /// <summary>The id of the ledger's figure that the picture is about; null where it is about series.</summary>
    public string? Figure { get; init; }

    /// <summary>The answer to where a number comes from that the picture is about; null where it is about series.</summary>
    public TracedAnswer? Traced { get; init; }

    /// <summary>The day that the picture is about; null where it is about several.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>A number that the picture is held against, as it was written; null where there is none.</summary>
    public QuotedNumber? Quoted { get; init; }

    /// <summary>The difference that the picture takes apart; null where it is about none.</summary>
    public ExplainQuestion? Difference { get; init; }

    /// <summary>The asker's own words about days.</summary>
    public ImmutableArray<DayNote> Notes { get; init; } = [];

    /// <summary>Whether the highest average of each series is pointed at.</summary>
    public bool MarksPeaks { get; init; }

    /// <summary>Whose daily counts stand as columns.</summary>
    public ShownColumns Columns { get; init; }

    /// <summary>Whether equal ratios take equal heights.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>How many inhabitants counts are given for; null for counts as they are.</summary>
    public int? Per { get; init; }

    /// <summary>Size, colours and scale.</summary>
    public PictureLook Look { get; init; } = PictureLook.Standard;

    /// <summary>The series, each as of its own moment or else the picture's.</summary>
    public ImmutableArray<SeriesSelector> SeriesAsOf => [.. Series.Select(series => series.AsOf is null ? series.At(AsOf) : series)];

    /// <summary>The days asked for.</summary>
    /// <param name="otherwise">The ends taken where none is named.</param>
    /// <exception cref="PictureRefusedException">The first day is after the last.</exception>
    public DateInterval WindowOr(DateInterval otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        var (start, end) = (From ?? otherwise.Start, To ?? otherwise.End);
        return start <= end
            ? new DateInterval(start, end)
            : throw new PictureRefusedException(Invariant($"there is no day from {start:uuuu-MM-dd} to {end:uuuu-MM-dd}: the first day comes first."));
    }
}
