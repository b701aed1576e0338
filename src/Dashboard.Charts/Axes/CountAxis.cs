using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of counts: which round numbers it shows and where each number lies on it.</summary>
/// <remarks>
/// It always contains zero, and both ends are ticks. Steps are 1, 2, 2.5 or 5 times a power of ten, whole numbers where only
/// whole numbers make sense. Immutable; a pure function of what it was made from.
/// </remarks>
public sealed class CountAxis : ICountScale
{
    private const double LineHeights = 2.2;
    private const int MaxTicks = 8;
    private static readonly double[] Mantissas = [1, 2, 2.5, 5];

    private CountAxis(double lowest, double highest, double step, double lengthPx, ImmutableArray<CountTick> ticks) =>
        (Lowest, Highest, Step, LengthPx, Ticks) = (lowest, highest, step, lengthPx, ticks);

    /// <summary>The number at the lower end; 0 or below.</summary>
    public double Lowest { get; }

    /// <summary>The number at the upper end; 0 or above, and above <see cref="Lowest"/>.</summary>
    public double Highest { get; }

    /// <summary>The difference between neighbouring ticks.</summary>
    public double Step { get; }

    /// <summary>The axis's length in px.</summary>
    public double LengthPx { get; }

    /// <summary>The ticks from the lowest to the highest; two or more.</summary>
    public ImmutableArray<CountTick> Ticks { get; }

    /// <summary>Makes an axis.</summary>
    /// <param name="least">The least number to be shown; an axis above zero starts at zero all the same.</param>
    /// <param name="most">The greatest number to be shown, not below <paramref name="least"/>.</param>
    /// <param name="lengthPx">The axis's length in px, above 0.</param>
    /// <param name="style">The labels' style.</param>
    /// <param name="labelRoomPx">The widest a label may be in px; where a number in full is wider, all are shortened with k and m.</param>
    /// <param name="wholeOnly">True for counts: no step below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are out of order or beyond ±10¹⁵, or there is no length.</exception>
    public static CountAxis Create(
        double least, double most, double lengthPx, TextStyle style, double labelRoomPx = double.PositiveInfinity, bool wholeOnly = true)
    {
        ArgumentNullException.ThrowIfNull(style);
        if (!(Math.Abs(least) <= 1e15 && Math.Abs(most) <= 1e15 && least <= most))
        {
            throw new ArgumentOutOfRangeException(
                nameof(most), most, Invariant($"An axis is from a number to one not below it, within ±10^15; not from {least}."));
        }

        if (!(FinitePx.RequireLength(lengthPx) > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(lengthPx), lengthPx, "An axis is longer than 0 px.");
        }

        (double low, double high) = (Math.Min(0, least), Math.Max(0, most));
        if (low == high)
        {
            // All zero: an axis to one person says so better than one without length.
            high = 1;
        }

        double lineHeight = LineHeights * (TextMeasurer.AscentPx(style) + TextMeasurer.DescentPx(style));
        int wanted = (int)Math.Clamp(lengthPx / lineHeight, 1, MaxTicks - 1);
        (int from, int to, RoundStep step) = Steps(low, high, wanted, wholeOnly);
        return Build(from, to, step, lengthPx, style, labelRoomPx);
    }

    /// <summary>Where a number lies, in px from the lower end; outside 0 to <see cref="LengthPx"/> for numbers beyond the ends.</summary>
    public double Position(double value) => (value - Lowest) / (Highest - Lowest) * LengthPx;

    private static (int From, int To, RoundStep Step) Steps(double low, double high, int wanted, bool wholeOnly)
    {
        double rough = (high - low) / wanted;
        int power = (int)Math.Floor(Math.Log10(rough)) - 1;
        for (; ; power++)
        {
            foreach (double mantissa in Mantissas)
            {
                RoundStep step = new(mantissa, power);
                bool isWhole = step.Value >= 1 && step.Value == Math.Floor(step.Value);

                // Zero is a tick, so the two sides of it each round up to whole steps: one more than the rest needs.
                if (Count(low, high, step) <= wanted + (low < 0 ? 1 : 0) && (isWhole || !wholeOnly))
                {
                    return ((int)Math.Floor(low / step.Value), (int)Math.Ceiling(high / step.Value), step);
                }
            }
        }
    }

    private static double Count(double low, double high, RoundStep step) => Math.Ceiling(high / step.Value) - Math.Floor(low / step.Value);

    private static CountAxis Build(int from, int to, RoundStep step, double lengthPx, TextStyle style, double labelRoomPx)
    {
        int decimals = step.Decimals;
        Func<double, string> write = value => CountFormat.Fixed(value, decimals);
        for (int i = from; i <= to; i++)
        {
            if (TextMeasurer.WidthPx(write(step.Times(i)), style) > labelRoomPx)
            {
                write = CountFormat.Abbreviated;
                break;
            }
        }

        var ticks = ImmutableArray.CreateBuilder<CountTick>(to - from + 1);
        for (int i = from; i <= to; i++)
        {
            ticks.Add(new(step.Times(i), lengthPx * (i - from) / (to - from), write(step.Times(i))));
        }

        return new(step.Times(from), step.Times(to), step.Value, lengthPx, ticks.MoveToImmutable());
    }
}
