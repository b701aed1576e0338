using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Charts.Tests.Kinds;

/// <summary>Charts' data written so that it can be checked by eye: one figure a day.</summary>
internal static class Given
{
    public const string Note = "Sources: made up.";
    private const int MeanDays = 7;

    /// <summary>
    /// A figure a day: <c>.</c> no report, <c>9x3</c> a report for three days, <c>9+</c> added by a later release, <c>9~</c> as later
    /// served, <c>9?</c> incomplete, <c>9f</c> filled by a policy.
    /// </summary>
    public static DailySeries Series(string days, string selector = "ukdash:United Kingdom:cases", string firstDay = "2021-12-21") =>
        new(SeriesSelector.Parse(selector), Day(firstDay), [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Entry)]);

    public static SeriesComparison Comparison(
        string first, string second, string firstDay = "2021-12-21",
        string one = "ukdash:United Kingdom:cases", string other = "jhu:United Kingdom:cases") =>
        Comparison(Series(first, one, firstDay), Series(second, other, firstDay));

    public static SeriesComparison Comparison(DailySeries first, DailySeries second)
    {
        var (one, other) = (Side(first), Side(second));
        return new SeriesComparison(
            first.Days, MeanDays, "even", one, other,
            [.. first.Days.Select(day => new DayDifference(day, first[day], second[day], first[day].Count - second[day].Count))]);
    }

    /// <summary>Countries of one source side by side, all with the same counts.</summary>
    public static SideBySide Sides(int series, string counts, string firstDay = "2021-12-21", string longName = "Country")
    {
        var all = Enumerable.Range(1, series).Select(place => Side(Series(counts, Invariant($"jhu:{longName} {place:00}:cases"), firstDay))).ToImmutableArray();
        return new SideBySide(all[0].AsReported.Days, MeanDays, "even", all);
    }

    /// <summary>Pseudo-random counts that differ from day to day, the same on every machine.</summary>
    public static string Counts(int days, int most = 200_000, int seed = 7)
    {
        var state = (uint)seed;
        return string.Join(' ', Enumerable.Range(0, days).Select(_ =>
        {
            state = unchecked((state * 1664525) + 1013904223);
            return Invariant($"{state % (uint)most}");
        }));
    }

    public static ClaimCheck Claim(
        string id, string asWritten, decimal? value, string days, Verdict verdict = Verdict.Exact, string counts = "7-day average of cases",
        string area = "United Kingdom", string attributedTo = "UK dashboard", string? posted = "2021-12-28")
    {
        var figure = new CitedFigure
        {
            Id = id,
            Post = "3",
            Posted = posted is null ? null : Day(posted),
            AsWritten = asWritten,
            Value = value,
            Qualifier = value is null ? FigureQualifier.Absent : FigureQualifier.Exact,
            Counts = counts,
            Area = area,
            Days = Days(days),
            AttributedTo = attributedTo,
            Remark = string.Empty,
        };
        return new ClaimCheck(figure, verdict, Evidence: null, "Because.");
    }

    /// <summary>The days behind a quoted average: as quoted, as shown then, as shown last.</summary>
    public static WeekAnswer Week(
        string quoted, string then, string last, Verdict verdict = Verdict.ArithmeticHoldsMissingAsZero, string asWritten = "68,457",
        string selector = "ukdash:United Kingdom:cases", string firstDay = "2021-12-21", decimal? value = 68_457)
    {
        var days = Series(quoted, selector, firstDay);
        var span = Invariant($"{days.FirstDay:uuuu-MM-dd}/{days.LastDay:uuuu-MM-dd}");
        var parts = days.Days.Select((day, index) => Claim(
            Invariant($"p{index}"), days[day].Count is { } count ? Invariant($"{count:N0}") : "n/a", days[day].Count, Invariant($"{day:uuuu-MM-dd}"), counts: "cases"));
        var shown = Series(then, selector, firstDay);
        return new WeekAnswer(
            new QuotedWindow(Claim("c14", asWritten, value, span, verdict), [.. parts], days),
            shown,
            Series(last, selector, firstDay),
            Averages(days),
            Averages(shown));
    }

    public static TotalsAnswer Totals(string selector, string totals, string firstDay = "2021-12-21") => new(
        SeriesSelector.Parse(selector),
        new CumulativeSeries(Day(firstDay), [.. totals.Split(' ').Select(word => word == "." ? (long?)null : Number(word))]),
        Break: null);

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).GetValueOrThrow();

    public static DateInterval Days(string days) => days.Split('/') is [var first, var last]
        ? new DateInterval(Day(first), Day(last))
        : new DateInterval(Day(days), Day(days));

    private static ImmutableArray<PolicyAverage> Averages(DailySeries series) =>
    [
        .. new IReconciliationPolicy[] { new GapPolicy(), new ZeroPolicy() }.Select(policy =>
        {
            var inputs = policy.Reconcile(series, ReconciliationContext.None);
            return new PolicyAverage(policy.Name, policy.Summary, RollingMean.Over(inputs, series.Days, MissingDays.LeaveOut), inputs);
        }),
    ];

    private static ComparedSeries Side(DailySeries series)
    {
        var reconciled = new EvenPolicy().Reconcile(series, ReconciliationContext.None);
        return new ComparedSeries(series, reconciled, RollingMean.Trailing(reconciled, MeanDays, MissingDays.LeaveOut));
    }

    private static DayEntry Entry(string word) => (word[^1], word.Split('x')) switch
    {
        ('.', _) => DayEntry.NoReport(new DayReason(ReasonKind.NoEntry, "nothing")),
        (_, [var count, var covers]) => DayEntry.Of(
            Number(count), DayStatus.CatchUp, new DayReason(ReasonKind.CatchUp, "catch-up"), int.Parse(covers, CultureInfo.InvariantCulture)),
        ('+', _) => DayEntry.Of(Number(word[..^1]), DayStatus.BackfilledLater, new DayReason(ReasonKind.AddedLater, "added later")),
        ('?', _) => DayEntry.Of(Number(word[..^1]), DayStatus.Incomplete, DayReason.None),
        ('f', _) => DayEntry.Of(Number(word[..^1]), DayStatus.Filled, DayReason.None),
        ('~', _) => DayEntry.Reported(Number(word[..^1])) with { AsLaterServed = true },
        _ => DayEntry.Reported(Number(word)),
    };

    private static long Number(string word) => long.Parse(word.Replace(",", string.Empty, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
