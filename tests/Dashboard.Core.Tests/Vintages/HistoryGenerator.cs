using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

/// <summary>Makes histories of up to seven releases, minutes apart, over twelve days: overlapping, apart, repeating counts, with holes.</summary>
internal static class HistoryGenerator
{
    public static Instant Start { get; } = Instant.FromUtc(2021, 6, 1, 0, 0);

    public static LocalDate FirstDay { get; } = new(2021, 6, 1);

    /// <summary>A history, and a minute around its releases to ask for.</summary>
    public static Gen<HistorySample> Histories { get; } =
        from releases in Releases.NonEmptyListOf().Where(list => list.Count <= 7)
        from form in Gen.Elements(SeriesForm.Daily, SeriesForm.Cumulative)
        from minute in Gen.Choose(-1, 30)
        select new HistorySample(new RevisionHistory(Given.Id("ukdash:England:cases"), Ordered(releases, form)), Start + Duration.FromMinutes(minute));

    private static Gen<(int Wait, int Offset, long?[] Entries)> Releases =>
        from wait in Gen.Choose(1, 4)
        from offset in Gen.Choose(0, 8)
        from length in Gen.Choose(1, 4)
        from entries in Gen.Frequency((3, Gen.Choose(0, 2).Select(count => (long?)count)), (1, Gen.Constant((long?)null))).ArrayOf(length)
        select (wait, offset, entries);

    private static ImmutableArray<Release> Ordered(IEnumerable<(int Wait, int Offset, long?[] Entries)> releases, SeriesForm form)
    {
        var at = Start;
        var ordered = ImmutableArray.CreateBuilder<Release>();
        foreach (var (wait, offset, entries) in releases)
        {
            at += Duration.FromMinutes(wait);
            ordered.Add(new Release(at, form, new CountRun(FirstDay.PlusDays(offset), [.. entries])));
        }

        return ordered.ToImmutable();
    }
}
