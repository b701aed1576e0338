using Dashboard.Charts.Axes;
using Dashboard.Charts.Words;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;

namespace Dashboard.Charts.Kinds;

/// <summary>What an answer to where a number comes from says, in one sentence without a full stop.</summary>
internal static class TraceFinding
{
    public static string Of(FigureTrace trace, TraceHit hit)
    {
        var quoted = "“" + trace.Number.Text + "”";
        if (hit is not { Series: { } series, Transform: { } transform, Value: { } value, Days: { } days })
        {
            return Invariant($"{quoted} appears nowhere in what is held");
        }

        var thing = ThingOf(series, transform, days, value);
        var found = Number(trace, value);
        return hit switch
        {
            { IsByChance: true } => Invariant($"{quoted} is met by {found}, {thing}, as chance alone would"),
            { Verdict: TraceVerdict.Exact } => Invariant($"{quoted} is exactly {thing}"),
            { Verdict: TraceVerdict.ExactInAnotherRelease } => Invariant($"{quoted} was exactly {thing}, and has been revised since"),
            { Verdict: TraceVerdict.Rounded } => Invariant($"{quoted} is {found} as it was meant: {thing}"),
            { Verdict: TraceVerdict.SumOfParts } => Invariant($"{quoted} is a sum of places: {thing}"),
            { Verdict: TraceVerdict.MixedScope } => Invariant($"{quoted} mixes days of England alone into {thing}"),
            { Verdict: TraceVerdict.Misprint } => Invariant($"{quoted} is likely a slip for {found}: {thing}"),
            _ => Invariant($"{quoted} is near {found} and no more than near: {thing}"),
        };
    }

    /// <summary>Values that came near, each with what it is of.</summary>
    public static IEnumerable<string> Nearest(FigureTrace trace, int most) => trace.Hits
        .Where(hit => hit is { Verdict: TraceVerdict.Near, Series: not null, Transform: not null, Days: not null, Value: not null })
        .Take(most)
        .Select(hit => Invariant($"{Number(trace, hit.Value!.Value)}: {hit.Series!.Source.Title}, {ThingOf(hit.Series, hit.Transform!.Value, hit.Days!, hit.Value.Value)}"));

    /// <summary>A value as it is written beside the number.</summary>
    public static string Number(FigureTrace trace, double value) => trace.Number.IsPercent ? CountFormat.Fixed(value, 1) + " %"
        : value == Math.Floor(value) ? CountFormat.Whole((long)value)
        : CountFormat.Fixed(value, 1);

    /// <summary>How far a value is from the number; a fall is held against a number without a sign by its size.</summary>
    public static double? DistanceOf(QuotedNumber number, double value) =>
        (value < 0 && !number.IsSigned ? -value : value) - (double)number.Value;

    /// <summary>What a value is of: for example, the cases a day in England over 21–27 December 2021.</summary>
    private static string ThingOf(SeriesSelector series, TraceTransform transform, NodaTime.DateInterval days, double value)
    {
        var change = value < 0 ? "fall" : "rise";
        var (metric, place) = (series.Metric.TitleOf(series.Source), SeriesNames.Place(series));
        var when = days.Length == 1 ? "on " + DayText.InFull(days.End) : "over " + DayText.Range(days);
        return transform switch
        {
            TraceTransform.Day when days.Length > 1 => Invariant($"the {metric} in {place} reported at once for {DayText.Range(days)}"),
            TraceTransform.WeekAverage or TraceTransform.WindowAverage => Invariant($"the {metric} a day in {place} {when}"),
            TraceTransform.ReportedAverage => Invariant($"the {metric} a day reported in {place} {when}"),
            TraceTransform.ToDate => Invariant($"the {metric} in {place} up to {DayText.InFull(days.End)}"),
            TraceTransform.DayChange => Invariant($"the {change} from the day before in {metric} in {place} on {DayText.InFull(days.End)}"),
            TraceTransform.WeekChange => Invariant($"the {change} in {metric} in {place} from the week before to the week to {DayText.InFull(days.End)}"),
            _ => Invariant($"the {metric} in {place} {when}"),
        };
    }
}
