using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>By how many days one series is behind another, judged by how they move from day to day.</summary>
/// <remarks>
/// Changes from one day to the next are compared, not counts: two waves look alike at any shift, their weekdays don't. A
/// change that touches a day without report, a catch-up, an incomplete or a filled count is left out, since it shows when
/// people were reported together and not how many there were. The measure is Pearson's correlation, so that a source which
/// counts more people throughout is no less alike.
/// </remarks>
public sealed record Alignment
{
    /// <summary>How far apart series are tried, in days either way.</summary>
    public const int MostDays = 3;

    private const int PairsNeeded = 8;

    // Less than this is what a handful of odd days can do; no shift is then assumed.
    private const double MarginNeeded = 0.05;

    private Alignment(ImmutableArray<ShiftScore> scores) => Scores = scores;

    /// <summary>One score a shift, from -3 to +3 days.</summary>
    public ImmutableArray<ShiftScore> Scores { get; }

    /// <summary>The shift that fits best, nearest to none among equals; null where no shift could be scored.</summary>
    public ShiftScore? Best => Scores.Where(score => score.Correlation is not null)
        .OrderByDescending(score => score.Correlation)
        .ThenBy(score => Math.Abs(score.ShiftDays))
        .Select(score => (ShiftScore?)score)
        .FirstOrDefault();

    /// <summary>By how much the best correlation is above the next; null where fewer than two shifts could be scored.</summary>
    public double? Margin => Best is { } best
        ? best.Correlation - Scores.Where(score => score.ShiftDays != best.ShiftDays && score.Correlation is not null).Max(score => score.Correlation)
        : null;

    /// <summary>The shift to use: the best where it is clear of the next by 0.05 and more, else none.</summary>
    public int ShiftDays => Best is { } best && Margin >= MarginNeeded ? best.ShiftDays : 0;

    /// <summary>Whether the days tell the shift; where they don't, none is assumed.</summary>
    public bool IsClear => Margin >= MarginNeeded;

    /// <summary>Scores the shifts between two series.</summary>
    /// <param name="first">The first series.</param>
    /// <param name="second">The second series, the one that is shifted.</param>
    /// <param name="window">The days of the first series whose change from the day before is looked at, both ends included.</param>
    public static Alignment Of(DailySeries first, DailySeries second, DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(window);
        return new Alignment([.. Enumerable.Range(-MostDays, (2 * MostDays) + 1).Select(shift => Score(first, second, window, shift))]);
    }

    private static ShiftScore Score(DailySeries first, DailySeries second, DateInterval window, int shift)
    {
        var (changes, others) = (new List<double>(), new List<double>());
        foreach (var day in window)
        {
            if (ChangeOn(first, day) is { } change && ChangeOn(second, day.PlusDays(shift)) is { } other)
            {
                changes.Add(change);
                others.Add(other);
            }
        }

        return new ShiftScore(shift, changes.Count, changes.Count < PairsNeeded ? null : Correlation(changes, others));
    }

    private static double? ChangeOn(DailySeries series, LocalDate day) =>
        series[day] is { IsOfOneDay: true, Count: { } now } && series[day.PlusDays(-1)] is { IsOfOneDay: true, Count: { } before } ? now - before : null;

    /// <summary>Pearson's correlation; null where either side has no spread.</summary>
    private static double? Correlation(List<double> ones, List<double> others)
    {
        var (mean, otherMean) = (ones.Average(), others.Average());
        var (both, spread, otherSpread) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ones.Count; i++)
        {
            var (one, other) = (ones[i] - mean, others[i] - otherMean);
            (both, spread, otherSpread) = (both + (one * other), spread + (one * one), otherSpread + (other * other));
        }

        return spread == 0 || otherSpread == 0 ? null : both / Math.Sqrt(spread * otherSpread);
    }
}
