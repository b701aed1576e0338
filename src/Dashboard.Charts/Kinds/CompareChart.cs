using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>Series side by side: daily counts of up to two, moving averages of all, and the figures that were quoted.</summary>
/// <param name="Sides">The series.</param>
/// <param name="Quoted">Quoted figures, each drawn over its own days; those outside the window are not.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record CompareChart(SideBySide Sides, ImmutableArray<ClaimCheck> Quoted, string Footnote)
{
    /// <summary>The most series whose daily counts can stand beside each other.</summary>
    public const int MostWithBars = 2;

    /// <summary>The same of two series held against each other.</summary>
    /// <param name="comparison">The two series.</param>
    /// <param name="quoted">Quoted figures.</param>
    /// <param name="footnote">Sources, licences, releases, hash.</param>
    public CompareChart(SeriesComparison comparison, ImmutableArray<ClaimCheck> quoted, string footnote)
        : this(comparison.Sides, quoted, footnote)
    {
    }

    /// <summary>Quoted counts that are pinned without words: those that a quoted average was made of.</summary>
    public ImmutableArray<ClaimCheck> Pinned { get; init; } = [];

    /// <summary>Words about days, each pointing at the first series; those outside the window are not drawn.</summary>
    public ImmutableArray<DayNote> Notes { get; init; } = [];

    /// <summary>Whether the highest average of each series is pointed at.</summary>
    public bool MarksPeaks { get; init; }

    /// <summary>Whose daily counts stand as columns.</summary>
    public ShownColumns Columns { get; init; }

    /// <summary>The series' selectors, in order.</summary>
    public ImmutableArray<SeriesSelector> Selectors => [.. Sides.Series.Select(series => series.AsReported.Selector)];

    /// <summary>The series' names, in order.</summary>
    public ImmutableArray<string> Names
    {
        get
        {
            var names = SeriesNames.Of(Among);
            return [.. Selectors.Select(one => names[Among.IndexOf(one)])];
        }
    }

    /// <summary>The same in parts that share a scale, one for each thing that is counted: deaths can't be read from an axis of cases.</summary>
    public ImmutableArray<CompareChart> Panels
    {
        get
        {
            var parts = Sides.Series.GroupBy(series => series.AsReported.Selector.Metric).ToList();
            return parts.Count == 1 ? [this] : [.. parts.Select(part => this with
            {
                Sides = Sides with { Series = [.. part] },
                Among = Selectors,
                Quoted = [.. Quoted.Where(check => FigureMeaning.Of(check.Figure).Metric is not { } metric || metric == part.Key)],
            })];
        }
    }

    /// <summary>The series of the whole picture, from which names must tell those of a part.</summary>
    internal ImmutableArray<SeriesSelector> Among { get => field.IsDefault ? Selectors : field; init; }

    /// <summary>Whether days are drawn by themselves, not only in averages.</summary>
    public bool HasBars => WithBars > 0;

    /// <summary>How many of the series, from the first on, have their days drawn by themselves.</summary>
    internal int WithBars => Columns switch
    {
        ShownColumns.OfNone => 0,
        ShownColumns.OfFirst => Selectors[0] == Among[0] ? 1 : 0,
        _ => AreFew ? Sides.Series.Length : 0,
    };

    private bool AreFew => Sides.Series.Length <= MostWithBars
        || Sides.Series.GroupBy(series => series.AsReported.Selector.Metric).All(part => part.Count() <= MostWithBars);

    /// <summary>The quoted figures whose days lie in the window.</summary>
    public IEnumerable<ClaimCheck> QuotedInWindow =>
        Quoted.Where(check => check.Figure is { Value: not null, Days: { } days } && Sides.Window.Contains(days));

    /// <summary>
    /// The days on which a source published nothing, whether or not the count was added later: any of two sources, each of more,
    /// or a dozen countries' weekends would leave no day without a mark.
    /// </summary>
    public IEnumerable<LocalDate> SilentDays
    {
        get
        {
            var silent = SilentSources();
            var needed = AreFew ? 1 : Sides.Series.Length;
            for (var i = 0; i < silent.Length; i++)
            {
                if (silent[i] >= needed)
                {
                    yield return Sides.Window.Start.PlusDays(i);
                }
            }
        }
    }

    /// <summary>Whether there is any such day.</summary>
    internal bool HasSilentDays
    {
        get
        {
            foreach (var _ in SilentDays)
            {
                return true;
            }

            return false;
        }
    }

    /// <summary>What to write above silent days.</summary>
    public string SilentLabel
    {
        get
        {
            foreach (var day in SilentDays)
            {
                foreach (var series in Sides.Series)
                {
                    if (series.AsReported[day].Status == DayStatus.NoReport)
                    {
                        return SilentWords.NoReport;
                    }
                }
            }

            return SilentWords.AddedLater;
        }
    }

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var finding = CompareFinding.Of(this);
            var metrics = SeriesNames.Metrics(Selectors);
            var place = SeriesNames.SharedPlace(Selectors) is { } shared ? " in " + shared : string.Empty;
            var counts = Invariant($"{Capital(metrics)} a day{place}, {DayText.Range(Sides.Window)}: ");
            var sources = Invariant($"{SeriesNames.Sources(Selectors)}; {SeriesNames.Moment(Selectors)}. ");
            var lines = Invariant($"Lines: trailing {Sides.MeanDays}-day averages, policy “{Sides.Policy}” for days without report{FilledText()}.");
            return new PictureText(finding, counts + sources + lines, Footnote, Seen() + finding + ".");
        }
    }

    /// <summary>Whether a figure is an average over its days; any other is a count, of one day or reported on its last.</summary>
    internal static bool IsAverage(ClaimCheck check) => FigureMeaning.Of(check.Figure).Measure == FigureMeasure.Average;

    /// <summary>How a quoted figure has a place among daily counts.</summary>
    /// <param name="check">The figure, with a value and days in the window.</param>
    internal QuotedForm FormOf(ClaimCheck check)
    {
        var days = check.Figure.Days!;
        return IsAverage(check) ? QuotedForm.Average
            : days.Length == 1 || Sides.Series.Any(series => series.AsReported[days.End] is { Count: not null } entry && entry.CoversDays == days.Length) ? QuotedForm.Count
            : QuotedForm.Sum;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>How many sources were silent, one number a day of the window.</summary>
    private int[] SilentSources()
    {
        var silent = new int[Sides.Window.Length];
        foreach (var series in Sides.Series)
        {
            var place = Period.DaysBetween(Sides.Window.Start, series.AsReported.FirstDay);
            foreach (ref readonly var entry in series.AsReported.Entries.AsSpan())
            {
                silent[place] += entry.IsSilent ? 1 : 0;
                place++;
            }
        }

        return silent;
    }

    private string Seen()
    {
        var whose = Sides.Series.Length switch { 1 => "the source", 2 => "both sources", _ => "all sources" };
        var panels = Panels;
        return panels.Length > 1
            ? Invariant($"{Capital(DayText.Words(panels.Length))} panels over the same days, one each for {SeriesNames.Metrics(Selectors)}; lines show {Sides.MeanDays}-day averages{(HasBars ? ", bars the daily counts" : string.Empty)}. ")
            : HasBars
            ? Invariant($"Bars show the daily counts of {(WithBars == Sides.Series.Length ? whose + ", lines their" : Names[0] + ", lines the sources'")} {Sides.MeanDays}-day averages, and level rules the averages that were quoted. ")
            : Invariant($"Lines show the {Sides.MeanDays}-day averages of {Sides.Series.Length} series. ");
    }

    /// <summary>Where only averages are drawn, how many of the counts in them the policy put there.</summary>
    private string FilledText()
    {
        var filled = Sides.Series.Skip(WithBars).Sum(series => series.FilledCount);
        return filled == 0 ? string.Empty : Invariant($", which filled {(filled == 1 ? "one count" : Axes.CountFormat.Whole(filled) + " counts")}");
    }
}
