using Dashboard.Core.Vintages;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Storage.Tests;

/// <summary>Makes releases of few instants, days and counts, so that they overlap, repeat each other and leave days out.</summary>
internal static class ReleaseGenerator
{
    public static Instant Start { get; } = Instant.FromUtc(2021, 12, 25, 16, 0);

    public static LocalDate FirstDay { get; } = new(2021, 12, 20);

    /// <summary>Every instant that is worth asking for: before, at, between and after the releases.</summary>
    public static IEnumerable<Instant> Instants => Enumerable.Range(-1, 20).Select(half => Start + (half * Duration.FromMinutes(30)));

    /// <summary>Up to nine releases in a random order, cut into documents.</summary>
    public static Gen<Release[][]> Documents { get; } =
        from releases in AnyRelease(wholeSeries: false).NonEmptyListOf()
        from size in Gen.Choose(1, 3)
        select releases.DistinctBy(release => release.ReleasedAt).Chunk(size).ToArray();

    /// <summary>Releases that each speak of the whole series from its first day, and whether each belongs to the first of two stores.</summary>
    public static Gen<(Release Release, bool IsFirst)[]> InTwoStores { get; } =
        from releases in AnyRelease(wholeSeries: true).NonEmptyListOf()
        from places in Gen.Elements(true, false).ArrayOf(releases.Count)
        select releases.Zip(places).DistinctBy(pair => pair.First.ReleasedAt).OrderBy(pair => pair.First.ReleasedAt).ToArray();

    public static Instant FirstShown(LocalDate day) => Start + (Period.DaysBetween(FirstDay, day) * Duration.FromMinutes(40));

    private static Gen<Release> AnyRelease(bool wholeSeries) =>
        from at in Gen.Choose(0, 8)
        from first in Gen.Choose(0, 8)
        from length in Gen.Choose(1, 7)
        let days = wholeSeries ? at + 1 : length
        from entries in Gen.Frequency((1, Gen.Constant(default(long?))), (4, Gen.Choose(-1, 2).Select(count => (long?)count))).ArrayOf(days)
        select new Release(
            Start + (at * Duration.FromHours(1)), SeriesForm.Daily, new CountRun(wholeSeries ? FirstDay : FirstDay.PlusDays(first), [.. entries]));
}
