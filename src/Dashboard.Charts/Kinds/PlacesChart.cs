using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>Moving averages of several places, as counts or by population.</summary>
/// <param name="Sides">The places' series.</param>
/// <param name="Footnote">Sources, licences, releases, hash.</param>
public sealed record PlacesChart(SideBySide Sides, string Footnote)
{
    /// <summary>How many inhabitants counts are given for, and the people who live in each place; null for counts as they are.</summary>
    public PlacesRate? Rate { get; init; }

    /// <summary>Whether each power of ten takes the same height.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>The series' selectors, in order.</summary>
    public ImmutableArray<SeriesSelector> Selectors => [.. Sides.Series.Select(series => series.AsReported.Selector)];

    /// <summary>The places' names, in order.</summary>
    public ImmutableArray<string> Names => SeriesNames.Of(Selectors);

    /// <summary>The days on which none of the places has a report.</summary>
    public IEnumerable<LocalDate> SilentDays => Sides.Window.Where(day => Sides.Series.All(series => series.AsReported[day].IsSilent));

    /// <summary>The values of a place, one a day from its first: the average, by population where that is asked for.</summary>
    /// <param name="place">The place, from 0.</param>
    /// <returns>The values; null without an average, and on a logarithmic scale where it is not above zero.</returns>
    public ImmutableArray<double?> ValuesOf(int place)
    {
        var factor = Rate is { } rate ? (double)rate.Per / rate.Populations[place] : 1;
        return [.. Sides.Series[place].Means.Select(mean => mean.PeoplePerDay * factor is { } value && !(IsLogarithmic && value <= 0) ? value : (double?)null)];
    }

    /// <summary>The words around the plot.</summary>
    public PictureText Text
    {
        get
        {
            var finding = Finding();
            var filled = Sides.Series.Sum(series => series.Reconciled.Entries.Count(entry => entry.Status == DayStatus.Filled));
            var what = SeriesNames.Metrics(Selectors);
            var counts = Invariant($"{char.ToUpperInvariant(what[0])}{what[1..]} a day{PerText}, trailing {Sides.MeanDays}-day averages, {DayText.Range(Sides.Window)}: ");
            var sources = Invariant($"{SeriesNames.Sources(Selectors)}; {SeriesNames.Moment(Selectors)}; policy “{Sides.Policy}” for days without report");
            var how = filled == 0 ? ". " : Invariant($", which filled {CountFormat.Whole(filled)} counts. ");
            var scale = IsLogarithmic ? "Logarithmic scale: each line across is ten times the one below. " : string.Empty;
            var population = Rate is { } rate ? Invariant($"Population: {rate.Edition}.") : string.Empty;
            return new PictureText(finding, (counts + sources + how + scale + population).TrimEnd(), Footnote, Invariant($"One line a place. {finding}."));
        }
    }

    private string PerText => Rate is { } rate ? Invariant($" per {CountFormat.Whole(rate.Per)} inhabitants") : string.Empty;

    private string Finding()
    {
        var peaks = Enumerable.Range(0, Sides.Series.Length)
            .Select(place => (Name: Names[place], FirstDay: Sides.Series[place].AsReported.FirstDay, Values: ValuesOf(place)))
            .Where(place => place.Values.Any(value => value is not null))
            .Select(place => (place.Name, Peak: place.Values.Max()!.Value, At: place.Values.IndexOf(place.Values.Max()), place.FirstDay, place.Values))
            .OrderByDescending(place => place.Peak)
            .ToList();
        if (peaks.Count == 0)
        {
            return Invariant($"None of the places has an average of {Sides.MeanDays} days here");
        }

        var (most, least) = (peaks[0], peaks[^1]);
        var highest = Invariant($"{Number(most.Peak)} {Selectors[0].Metric.Title} a day{PerText} in the week to {DayText.InFull(most.FirstDay.PlusDays(most.At))}");

        // The highest value at either end of the picture need not have been a peak.
        var known = most.Values.Where(value => value is not null).ToList();
        var isAtEdge = most.Peak == known[0] || most.Peak == known[^1];
        return peaks.Count == 1 ? Invariant($"{most.Name} {(isAtEdge ? "stood highest" : "peaked")} at {highest}")
            : most.Peak - least.Peak < 1e-9 ? Invariant($"All places peaked alike, at {Number(most.Peak)} {Selectors[0].Metric.Title} a day{PerText}")
            : Invariant($"{most.Name} {(isAtEdge ? "stood" : "peaked")} highest, at {highest}; {least.Name} lowest, at {Number(least.Peak)}");
    }

    private static string Number(double value) => CountFormat.Fixed(value, Math.Abs(value) switch { >= 100 => 0, >= 1 => 1, _ => 2 });
}
