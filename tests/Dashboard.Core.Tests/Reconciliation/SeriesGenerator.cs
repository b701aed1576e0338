using Dashboard.Core.Series;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Reconciliation;

/// <summary>Makes series of one area with gaps, catch-ups of either sign, corrections and zeros.</summary>
internal static class SeriesGenerator
{
    /// <summary>A series, and what a later release gives for days around it.</summary>
    public static Gen<(DailySeries Series, DailySeries Later)> Pairs { get; } =
        from days in Gen.OneOf(Report, CatchUp, Gen.Constant(".")).NonEmptyListOf()
        from later in Gen.Frequency((5, Report), (1, CatchUp), (1, Gen.Constant("."))).NonEmptyListOf()
        from shift in Gen.Choose(1, 4)
        select (Given.Series(string.Join(' ', days)), Given.Series(string.Join(' ', later), Invariant($"2021-06-0{shift}")));

    public static Gen<DailySeries> Series => Pairs.Select(pair => pair.Series);

    private static Gen<string> Report => Gen.Choose(-20, 500).Select(count => Invariant($"{count}"));

    private static Gen<string> CatchUp =>
        from gap in Gen.Choose(1, 4)
        from count in Gen.Choose(-50, 5000)
        select string.Concat(Enumerable.Repeat(". ", gap)) + Invariant($"{count}x{gap + 1}");
}
