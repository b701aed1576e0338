using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests;

/// <summary>Test data written so that it can be checked by eye: one figure a day, <c>.</c> for no report.</summary>
internal static class Given
{
    public const string FirstDay = "2021-06-01";

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).GetValueOrThrow();

    public static Instant Instant(string instant) => InstantPattern.ExtendedIso.Parse(instant).GetValueOrThrow();

    /// <summary>One day, or the first and the last with a slash between.</summary>
    public static DateInterval Days(string days) => days.Split('/') is [var first, var last]
        ? new DateInterval(Day(first), Day(last))
        : new DateInterval(Day(days), Day(days));

    public static SeriesId Id(string selector) => SeriesSelector.Parse(selector).Members.Single();

    public static ImmutableArray<long?> Counts(string counts) => [.. Words(counts).Select(word => word == "." ? (long?)null : Number(word))];

    public static CountRun Run(string counts, string firstDay = FirstDay) => new(Day(firstDay), Counts(counts));

    /// <summary>A figure a day; <c>9x3</c> is a report of 9 that covers three days.</summary>
    public static DailySeries Series(string days, string firstDay = FirstDay, string selector = "ukdash:England:cases") =>
        new(SeriesSelector.Parse(selector), Day(firstDay), [.. Words(days).Select(Entry)]);

    public static Release Daily(string releasedAt, string firstDay, string counts) =>
        new(Instant(releasedAt), SeriesForm.Daily, Run(counts, firstDay));

    public static Release Totals(string releasedAt, string firstDay, string totals) =>
        new(Instant(releasedAt), SeriesForm.Cumulative, Run(totals, firstDay));

    public static RevisionHistory History(string selector, params ImmutableArray<Release> releases) => new(Id(selector), releases);

    /// <summary>The counts back as they were written, for comparison with a literal.</summary>
    public static string Text(DailySeries series) => string.Join(' ', series.Entries.Select(Word));

    public static string Text(CountRun run) => string.Join(' ', run.Entries.Select(count => count is { } people ? Invariant($"{people}") : "."));

    private static string Word(DayEntry entry) => entry.Count is not { } count ? "."
        : entry.CoversDays > 1 ? Invariant($"{count}x{entry.CoversDays}")
        : Invariant($"{count}");

    private static DayEntry Entry(string word) => word.Split('x') switch
    {
        ["."] => DayEntry.NoReport(new DayReason(ReasonKind.NoEntry, "nothing")),
        [var count, var covers] => DayEntry.Of(
            Number(count), DayStatus.CatchUp, new DayReason(ReasonKind.CatchUp, "catch-up"), int.Parse(covers, CultureInfo.InvariantCulture)),
        _ => DayEntry.Reported(Number(word)),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static long Number(string word) => long.Parse(word.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
