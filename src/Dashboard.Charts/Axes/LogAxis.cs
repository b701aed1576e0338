using System.Collections.Immutable;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of counts on which each power of ten takes the same room; from one person upwards.</summary>
/// <remarks>
/// It shows counts that lie orders of magnitude apart. Zero has no place on it, and equal heights are no equal counts, so a
/// picture that uses it must say so. Immutable; a pure function of what it was made from.
/// </remarks>
public sealed class LogAxis
{
    private readonly int _powers;
    private readonly double _lengthPx;

    /// <summary>Makes an axis from 1 to the power of ten at or above the greatest count.</summary>
    /// <param name="most">The greatest number to be shown.</param>
    /// <param name="lengthPx">The axis's length in px, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or beyond 10¹⁵, or there is no length.</exception>
    public LogAxis(double most, double lengthPx)
    {
        if (!(most <= 1e15))
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, "An axis ends at 10^15 at the latest.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lengthPx);
        (_powers, _lengthPx) = (Math.Max(1, (int)Math.Ceiling(Math.Log10(Math.Max(1, most)))), lengthPx);
        Ticks = [.. Enumerable.Range(0, _powers + 1).Select(Tick)];
    }

    /// <summary>The powers of ten from the lowest to the highest.</summary>
    public ImmutableArray<CountTick> Ticks { get; }

    /// <summary>Where a number lies, in px from the lower end; below one person there is no place, so it lies at the end.</summary>
    /// <param name="value">The number.</param>
    public double Position(double value) => value <= 1 ? 0 : Math.Log10(value) / _powers * _lengthPx;

    private CountTick Tick(int power) =>
        new(Math.Pow(10, power), _lengthPx * power / _powers, CountFormat.Abbreviated(Math.Pow(10, power)));
}
