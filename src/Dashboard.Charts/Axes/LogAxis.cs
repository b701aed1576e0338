using System.Collections.Immutable;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of counts on which each power of ten takes the same room.</summary>
/// <remarks>
/// It shows counts that lie orders of magnitude apart. Zero has no place on it, and equal heights are no equal counts, so a
/// picture that uses it must say so. Immutable; a pure function of what it was made from.
/// </remarks>
public sealed class LogAxis : ICountScale
{
    private const int LeastPower = -2;

    private readonly int _from;
    private readonly int _powers;
    private readonly double _lengthPx;

    /// <summary>Makes an axis to the power of ten at or above the greatest count.</summary>
    /// <param name="most">The greatest number to be shown.</param>
    /// <param name="lengthPx">The axis's length in px, above 0.</param>
    /// <param name="least">The least number to be shown, above 0: the axis starts at the power of ten at or below it, at a hundredth at the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, not above 0 or beyond 10¹⁵, or there is no length.</exception>
    public LogAxis(double most, double lengthPx, double least = 1)
    {
        if (!(most <= 1e15))
        {
            throw new ArgumentOutOfRangeException(nameof(most), most, "An axis ends at 10^15 at the latest.");
        }

        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lengthPx);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);
        _from = Math.Max(LeastPower, PowerAtOrBelow(least));
        var to = (int)Math.Ceiling(Math.Log10(Math.Max(Math.Pow(10, _from), most)) - 1e-12);
        (_powers, _lengthPx) = (Math.Max(1, to - _from), lengthPx);
        Ticks = [.. Enumerable.Range(0, _powers + 1).Select(Tick)];
    }

    /// <inheritdoc/>
    public double Lowest => Ticks[0].Value;

    /// <inheritdoc/>
    public double Highest => Ticks[^1].Value;

    /// <summary>The powers of ten from the lowest to the highest.</summary>
    public ImmutableArray<CountTick> Ticks { get; }

    /// <summary>Where a number lies, in px from the lower end; below the lowest there is no place, so it lies at the end.</summary>
    /// <param name="value">The number.</param>
    public double Position(double value) => value <= Lowest ? 0 : (Math.Log10(value) - _from) / _powers * _lengthPx;

    private static int PowerAtOrBelow(double value) => (int)Math.Floor(Math.Log10(value) + 1e-12);

    private CountTick Tick(int step) =>
        new(Math.Pow(10, _from + step), _lengthPx * step / _powers, CountFormat.Abbreviated(Math.Pow(10, _from + step)));
}
