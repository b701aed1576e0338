using Dashboard.Charts.Axes;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The title of a <see cref="CompareChart"/>: what its series come to, in words that hold for any series.</summary>
internal static class CompareFinding
{
    public static string Of(CompareChart chart) =>
        QuotedWeek(chart) ?? QuotedAlone(chart) ?? OfMetrics(chart) ?? chart.Sides.Series.Length switch
        {
            1 => OfOne(chart),
            2 => OfTwo(chart),
            _ => OfMany(chart),
        };

    /// <summary>Two averages quoted of the same days.</summary>
    private static string? QuotedWeek(CompareChart chart)
    {
        var week = chart.QuotedInWindow.Where(CompareChart.IsAverage).GroupBy(check => check.Figure.Days!).FirstOrDefault(group => group.Count() > 1);
        if (week is null || chart.Sides.Series.Length != 2
            || MeanOver(chart.Sides.Series[0], week.Key) is not { } one || MeanOver(chart.Sides.Series[1], week.Key) is not { } other)
        {
            return null;
        }

        var values = week.Select(check => check.Figure.Value!.Value).ToList();
        var apart = Whole((double)(values.Max() - values.Min()));
        var now = chart.Selectors[0].AsOf is null ? "as last released, the sources differ by" : "in these releases the sources differ by";
        return Invariant($"One week, two quoted averages {apart} cases a day apart: {now} {Whole(Math.Abs(one - other))}");
    }

    /// <summary>One quoted figure against the first series.</summary>
    private static string? QuotedAlone(CompareChart chart)
    {
        if (chart.QuotedInWindow.ToList() is not [var check])
        {
            return null;
        }

        var (days, isAverage) = (check.Figure.Days!, CompareChart.IsAverage(check));
        var (series, name) = (chart.Sides.Series[0], chart.Names[0]);
        var found = isAverage ? MeanOver(series, days) : series.AsReported[days.End].Count;
        var what = isAverage ? "an average of " : string.Empty;
        return found is { } value
            ? Invariant($"“{check.Figure.AsWritten}” was quoted for {DayText.Range(days)}; {name} shows {what}{CountFormat.PerDay(value)}")
            : Invariant($"“{check.Figure.AsWritten}” was quoted for {DayText.Range(days)}; {name} has no report");
    }

    /// <summary>What each thing counted came to, where there are several: adding them up would mean nothing.</summary>
    private static string? OfMetrics(CompareChart chart)
    {
        var panels = chart.Panels;
        if (panels.Length == 1)
        {
            return null;
        }

        var place = SeriesNames.SharedPlace(chart.Selectors) is { } shared ? " in " + shared : string.Empty;
        return place.Length > 0 && panels.All(panel => panel.Sides.Series.Length == 1)
            ? Capital(string.Join(", ", panels.Select((panel, i) => PeakOf(panel, i == 0 ? place : string.Empty, isFirst: i == 0))))
            : PlaceText.Joined([.. panels.Select((panel, i) => MostOf(panel, isFirst: i == 0))]);
    }

    private static string PeakOf(CompareChart panel, string place, bool isFirst)
    {
        var series = panel.Sides.Series[0];
        var what = series.AsReported.Selector.Metric.Title + place;
        return SeriesPeak.Of(series, panel.Sides.MeanDays) is { PeoplePerDay: > 0 } peak
            ? Invariant($"{what} {(isFirst ? Rose(peak) + " " : "at ")}{CountFormat.PerDay(peak.PeoplePerDay)}{(isFirst ? " a day" : string.Empty)} in the week to {DayText.InFull(peak.Day)}")
            : Invariant($"no {what}");
    }

    private static string MostOf(CompareChart panel, bool isFirst)
    {
        var most = panel.Sides.Series.Select((series, place) => (series, Total: Total(series), Place: place)).MaxBy(one => one.Total);
        var selector = most.series.AsReported.Selector;
        return Invariant($"{panel.Names[most.Place]} {(isFirst ? "counts " : string.Empty)}the most {selector.Metric.Title}, {Whole(most.Total)}");
    }

    private static string OfOne(CompareChart chart)
    {
        var series = chart.Sides.Series[0];
        var (what, place) = (series.AsReported.Selector.Metric.Title, SeriesNames.Place(series.AsReported.Selector));
        var days = series.AsReported.Days;
        var counted = series.AsReported.CountedDays;
        if (counted == 0)
        {
            return Invariant($"No report of {what} in {place} on {(days.Length == 1 ? "the one day" : "any of " + DayText.Count(days.Length))} shown");
        }

        return days.Length > chart.Sides.MeanDays && SeriesPeak.Of(series, chart.Sides.MeanDays) is { PeoplePerDay: > 0 } peak
            ? Invariant($"{Capital(what)} in {place} {Rose(peak)} {CountFormat.PerDay(peak.PeoplePerDay)} a day in the week to {DayText.InFull(peak.Day)}{Lone(peak)}")
            : Invariant($"{Whole(Total(series))} {what} in {place} on {DayText.Count(counted)}");
    }

    /// <summary>An average at either end of the picture is the highest shown; whether it was a peak can't be seen there.</summary>
    private static string Rose(SeriesPeak peak) => peak.IsAtEdge ? "stood highest at" : "peaked at";

    private static string Lone(SeriesPeak peak) => peak.LoneCount is { } count ? Invariant($", with {CountFormat.Whole(count)} counted on one day") : string.Empty;

    /// <summary>What both count on the days that both report for themselves: a count of three days is not held against one of a single day.</summary>
    private static string OfTwo(CompareChart chart)
    {
        var (one, other) = (chart.Sides.Series[0], chart.Sides.Series[1]);
        var (shared, a, b, isEqual) = (0, 0L, 0L, true);
        var (entries, others, behind) = (one.AsReported.Entries, other.AsReported.Entries, Period.DaysBetween(other.AsReported.FirstDay, one.AsReported.FirstDay));
        for (var i = Math.Max(0, -behind); i < Math.Min(entries.Length, others.Length - behind); i++)
        {
            if (entries[i].Count is { } own && others[i + behind].Count is { } theirs && entries[i].CoversDays == others[i + behind].CoversDays)
            {
                (shared, a, b, isEqual) = (shared + 1, a + own, b + theirs, isEqual && own == theirs);
            }
        }

        return shared == 0 ? Invariant($"{chart.Names[0]} and {chart.Names[1]} have no day in common here")
            : isEqual ? Invariant($"{chart.Names[0]} and {chart.Names[1]} count the same on {DayText.Count(shared)}: {CountFormat.Whole(a)}")
            : Invariant($"On {DayText.Count(shared)} in common {chart.Names[0]} counts {CountFormat.Whole(a)} and {chart.Names[1]} {CountFormat.Whole(b)}");
    }

    private static string OfMany(CompareChart chart)
    {
        var totals = chart.Sides.Series.Select((series, place) => (Name: chart.Names[place], series)).Where(one => one.series.AsReported.CountedDays > 0)
            .Select(one => (one.Name, Total: Total(one.series))).OrderByDescending(one => one.Total).ToList();
        var count = DayText.Words(chart.Sides.Series.Length);
        if (totals.Count == 0)
        {
            return Invariant($"None of {count} series has a report in the days shown");
        }

        var (most, least) = (totals[0], totals[^1]);
        return totals.Count == 1 ? Invariant($"Of {count} series only {most.Name} has a report here: {Whole(most.Total)} in all")
            : most.Total == least.Total ? Invariant($"All {(totals.Count == chart.Sides.Series.Length ? count : DayText.Words(totals.Count))} series add up to the same: {Whole(most.Total)}")
            : Invariant($"Of {count} series {most.Name} counts the most, {Whole(most.Total)}, and {least.Name} the least, {Whole(least.Total)}");
    }

    private static double Total(ComparedSeries series)
    {
        var total = 0L;
        foreach (ref readonly var entry in series.AsReported.Entries.AsSpan())
        {
            total += entry.Count ?? 0;
        }

        return total;
    }

    private static double? MeanOver(ComparedSeries series, DateInterval days) => RollingMean.Over(series.Reconciled, days, MissingDays.LeaveOut).PeoplePerDay;

    private static string Whole(double value) => CountFormat.Whole((long)Math.Round(value, MidpointRounding.AwayFromZero));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
