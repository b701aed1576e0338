using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Weighs how likely it is that somebody quoted a value: doubts are added, and the least comes first.</summary>
/// <remarks>
/// One point is about the step from a count of the day to an older release of it. People quote the United Kingdom, England and large
/// countries more than small ones, plain days more than sums and changes, cases by the source's usual date more than others,
/// and what was news when they spoke. The weights are judgement, set by the figures of a ledger of quoted numbers; they
/// order answers and never decide whether there is one.
/// </remarks>
internal static class Plausibility
{
    /// <summary>From here on a value that chance could have given is no answer.</summary>
    public const double Implausible = 6.25;

    private const double OtherBasis = 0.75;
    private const double OtherMetric = 0.25;
    private const double OtherSource = 0.25;
    private const double LaterServed = 0.25;
    private const double LaterServedSum = 1;
    private const double Redefined = 2;
    private const double AllNations = 0.5;
    private const double EnglandAndWales = 0.75;
    private const double OtherSum = 1.5;
    private const double MostForAge = 2;
    private const double DaysAPoint = 60;
    private const long Large = 50_000_000;
    private const long Middling = 10_000_000;

    /// <summary>The doubt about a series: its place, date basis, metric and source.</summary>
    /// <param name="series">The series.</param>
    /// <param name="people">How many live there; null where not known.</param>
    /// <param name="isNamed">Whether the place was asked for.</param>
    public static double OfSeries(SeriesSelector series, long? people, bool isNamed) =>
        (isNamed ? 0 : OfPlace(series, people))
        + (series.Basis == series.Source.DefaultBasis ? 0 : OtherBasis)
        + (series.Metric == Metric.Cases ? 0 : OtherMetric)
        + (series.Source == Source.UkDashboard ? 0 : OtherSource);

    /// <summary>The doubt about a value of a series.</summary>
    /// <param name="verdict">How it meets the number.</param>
    /// <param name="transform">What was done with the counts.</param>
    /// <param name="share">How far it is from the number, as a share of it.</param>
    /// <param name="asLaterServed">Whether it rests on a release of after the moment asked for.</param>
    /// <param name="isRedefined">Whether the release counts otherwise than those of that moment.</param>
    public static double OfValue(TraceVerdict verdict, TraceTransform transform, double share, bool asLaterServed, bool isRedefined) =>
        OfVerdict(verdict) + OfTransform(transform) + (100 * share / 2) + (asLaterServed ? verdict == TraceVerdict.SumOfParts ? LaterServedSum : LaterServed : 0) + (isRedefined ? Redefined : 0);

    /// <summary>The doubt about days that were no longer news.</summary>
    /// <param name="last">The last day taken.</param>
    /// <param name="said">The day on which the number was said; null where not known.</param>
    public static double OfAge(LocalDate last, LocalDate? said) =>
        said is { } day ? Math.Min(MostForAge, Math.Abs(Period.DaysBetween(last, day)) / DaysAPoint) : 0;

    private static double OfPlace(SeriesSelector series, long? people)
    {
        if (series.Areas.Length > 1)
        {
            return series.Areas.Length == Area.Nations.Count ? AllNations
                : series.Areas is [var first, var second] && first == Area.England && second == Area.Wales ? EnglandAndWales
                : OtherSum;
        }

        var area = series.Areas[0];
        return area == Area.UnitedKingdom ? 0
            : area == Area.England ? 0.25
            : area == Area.UnitedKingdomWithTerritories ? 1
            : series.Source == Source.UkDashboard ? 1
            : people switch { >= Large => 3, >= Middling => 4, _ => 5 };
    }

    private static double OfVerdict(TraceVerdict verdict) => verdict switch
    {
        TraceVerdict.Exact => 0,
        TraceVerdict.ExactInAnotherRelease => 1,
        TraceVerdict.Rounded => 1.25,
        TraceVerdict.SumOfParts => 1,
        TraceVerdict.MixedScope => 2.5,
        TraceVerdict.Misprint => 3,
        _ => 8,
    };

    private static double OfTransform(TraceTransform transform) => transform switch
    {
        TraceTransform.Day => 0,
        TraceTransform.WeekAverage => 0.25,
        TraceTransform.ToDate or TraceTransform.WeekSum => 0.5,
        TraceTransform.WeekChange or TraceTransform.WindowSum or TraceTransform.WindowAverage => 0.5,
        TraceTransform.ReportedAverage => 1.5,
        TraceTransform.MonthSum => 2.5,
        _ => 3,
    };
}
