using System.Collections.Immutable;
using Dashboard.Core.Series;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Core.Tests.Series;

/// <summary>Makes selectors of every form: sums, each source, metric and basis, days, instants, with and without <c>~</c>.</summary>
internal static class SelectorGenerator
{
    private static readonly ImmutableArray<string> Names =
    [
        "England", "Wales", "United Kingdom", "Korea, South", "Bermuda, United Kingdom", "Côte d'Ivoire", "Taiwan*", "Congo (Kinshasa)", "É", "a",
    ];

    public static Gen<SeriesSelector> Selectors { get; } =
        from source in Gen.Elements<Source>(Source.All)
        from areas in Gen.SubListOf<string>(Names).Where(names => names.Count > 0)
        from metric in Gen.Elements<Metric>(Metric.All)
        from basis in Gen.Elements<DateBasis>(DateBasis.All)
        from asOf in AsOfs
        select new SeriesSelector(source, [.. areas.Select(name => new Area(name))], metric, basis, asOf);

    private static Gen<AsOf?> AsOfs => Gen.OneOf(
        Gen.Constant<AsOf?>(null),
        from day in Gen.Choose(0, 40_000)
        from later in Gen.Elements(false, true)
        select (AsOf?)AsOf.EndOf(new LocalDate(1900, 1, 1).PlusDays(day), later),
        from second in Gen.Choose(0, int.MaxValue)
        from nanosecond in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(0, 999_999_999)))
        from later in Gen.Elements(false, true)
        select (AsOf?)AsOf.At(Instant.FromUnixTimeSeconds(second).PlusNanoseconds(nanosecond), later));
}
