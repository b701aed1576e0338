using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>Makes worlds of three series over six weeks: days without entry, catch-ups, corrections, zeros, and releases that revise.</summary>
internal static class WorldGenerator
{
    public const int DayCount = 42;

    public static LocalDate FirstDay { get; } = new(2021, 11, 1);

    /// <summary>Days that every world reaches, with others before and after.</summary>
    public static DateInterval Window { get; } = new(FirstDay.PlusDays(21), FirstDay.PlusDays(27));

    /// <summary>Worlds of any counts.</summary>
    public static Gen<World> Any { get; } = Of(Gen.Frequency(
        (12, Gen.Choose(50, 900).Select(count => (long?)count)), (2, Gen.Constant((long?)null)), (1, Gen.Constant((long?)0)), (1, Gen.Choose(-90, 4_000).Select(count => (long?)count))));

    /// <summary>Worlds of steady counts, every day reported: what is made of them does not hang on how large they are.</summary>
    public static Gen<World> Steady { get; } = Of(Gen.Choose(800, 1_200).Select(count => (long?)count));

    private static Gen<World> Of(Gen<long?> entry) =>
        from counts in Gen.ArrayOf(entry, DayCount * 3)
        from revised in Gen.ArrayOf(entry, 10)
        select new World(
            [
                History("jhu:France:cases", counts.AsSpan(0, DayCount), revised, isCumulative: true),
                History("ukdash:United Kingdom:cases:publish", counts.AsSpan(DayCount, DayCount), revised, isCumulative: false),
                History("ukdash:Scotland:cases:publish", counts.AsSpan(2 * DayCount, DayCount), revised, isCumulative: false),
            ],
            new PublicationCalendar
            {
                Times =
                [
                    new(Source.UkDashboard, DateBasis.Publish, 0, new LocalTime(16, 0), London.Zone),
                    new(Source.JohnsHopkins, DateBasis.Snapshot, 1, new LocalTime(4, 21), DateTimeZone.Utc),
                ],
            });

    private static RevisionHistory History(string selector, ReadOnlySpan<long?> counts, long?[] revised, bool isCumulative)
    {
        var (form, entries) = isCumulative ? (SeriesForm.Cumulative, Totals(counts)) : (SeriesForm.Daily, [.. counts]);
        var later = isCumulative ? revised.Select((_, i) => entries[24 + i] + i + 1) : revised;
        return new RevisionHistory(
            SeriesSelector.Parse(selector).Members.Single(),
            [
                new Release(MomentOf(30), form, new CountRun(FirstDay, entries[..30])),
                new Release(MomentOf(34), form, new CountRun(FirstDay.PlusDays(24), [.. later])),
                new Release(MomentOf(DayCount), form, new CountRun(FirstDay.PlusDays(34), entries[34..])),
            ]);
    }

    private static ImmutableArray<long?> Totals(ReadOnlySpan<long?> counts)
    {
        var (total, totals) = (100_000L, ImmutableArray.CreateBuilder<long?>(counts.Length));
        foreach (var count in counts)
        {
            total += count ?? 0;
            totals.Add(count is null ? null : total);
        }

        return totals.MoveToImmutable();
    }

    private static Instant MomentOf(int day) => FirstDay.PlusDays(day).At(new LocalTime(18, 0)).InUtc().ToInstant();
}
