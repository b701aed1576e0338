using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of days since a day, each twice as late day as far again: the first days get the room that they need.</summary>
/// <remarks>
/// Positions are by the logarithm of one more than the lag, so that the day itself has a place. Equal widths are no equal times; a
/// picture that uses it must say so. Immutable; a pure function of what it was made from.
/// </remarks>
public sealed class LagAxis
{
    /// <summary>The least room between two labels in px.</summary>
    public const double GapPx = 12;

    /// <summary>Earlier on the day itself than this there is no release.</summary>
    private const double Earliest = -0.7;

    private static readonly ImmutableArray<int> Candidates = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 28, 42, 56, 91, 182, 364, 728, 1456, 2912];

    private readonly double _start;
    private readonly double _end;
    private readonly double _lengthPx;

    /// <summary>Makes an axis.</summary>
    /// <param name="firstDays">The least lag shown, in days; parts of days count.</param>
    /// <param name="lastDays">The greatest, not below the least.</param>
    /// <param name="lengthPx">The axis's length in px.</param>
    /// <param name="second">What is written below a lag, such as its date.</param>
    /// <param name="style">The labels' style.</param>
    /// <param name="overhangPx">How far labels may stand out beyond either end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lags are out of order, or there is no length.</exception>
    public LagAxis(double firstDays, double lastDays, double lengthPx, Func<int, string> second, TextStyle style, double overhangPx = 0)
    {
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDays, firstDays);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lengthPx);
        _start = LogOf(Math.Min(firstDays, Math.Floor(Math.Max(0, firstDays))));
        _end = Math.Max(LogOf(lastDays), _start + LogOf(1));
        _lengthPx = lengthPx;
        Ticks = [.. Fitting(lastDays, second, style, overhangPx)];
    }

    /// <summary>The lags marked, in whole days, with where they lie and what is written below.</summary>
    public ImmutableArray<LagTick> Ticks { get; }

    /// <summary>Where a lag lies, in px from the left end.</summary>
    /// <param name="days">The lag in days.</param>
    public double X(double days) => (LogOf(days) - _start) / (_end - _start) * _lengthPx;

    /// <summary>A lag in words, in weeks where it is whole weeks.</summary>
    /// <param name="days">The lag in days.</param>
    public static string Words(int days) => days switch
    {
        0 => "same day",
        1 => "1 day",
        7 => "1 week",
        _ when days % 7 == 0 => Invariant($"{days / 7} weeks"),
        _ => Invariant($"{days} days"),
    };

    private static double LogOf(double days) => Math.Log(1 + Math.Max(Earliest, days));

    private IEnumerable<LagTick> Fitting(double lastDays, Func<int, string> second, TextStyle style, double overhangPx)
    {
        var free = -overhangPx;
        foreach (var days in Candidates.Where(days => X(days) >= -0.5 && days <= Math.Max(1, lastDays)))
        {
            var half = Math.Max(TextMeasurer.WidthPx(Words(days), style), TextMeasurer.WidthPx(second(days), style)) / 2;
            var x = Math.Clamp(X(days), half - overhangPx, Math.Max(half - overhangPx, _lengthPx - half + overhangPx));
            if (x - half >= free)
            {
                free = x + half + GapPx;
                yield return new LagTick(days, X(days), x, Words(days), second(days));
            }
        }
    }
}
