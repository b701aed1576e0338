using System.Collections.Immutable;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of counts that starts above zero where all that is to be seen happens far above it.</summary>
/// <remarks>
/// A picture that uses it must show a cut axis as cut. It starts at zero wherever the numbers take up a quarter of the height to
/// the greatest or more, or one of them is zero or less. Immutable; a pure function of what it was made from.
/// </remarks>
public sealed class CutAxis
{
    private const double LeastShare = 0.25;
    private const double RoomBelow = 0.35;

    private readonly CountAxis _axis;

    private CutAxis(CountAxis axis, double from) => (_axis, From) = (axis, from);

    /// <summary>The number at the lower end, zero or below where the axis is not cut.</summary>
    public double From { get; }

    /// <summary>Whether the axis starts above zero.</summary>
    public bool IsCut => From > 0;

    /// <summary>The ticks from the lowest to the highest.</summary>
    public ImmutableArray<CountTick> Ticks { get; private init; }

    /// <summary>The number at the upper end.</summary>
    public double Highest => (IsCut ? From : 0) + _axis.Highest;

    /// <summary>Makes an axis.</summary>
    /// <param name="least">The least of the numbers to be told apart.</param>
    /// <param name="most">The greatest, with the room wanted above it.</param>
    /// <param name="lengthPx">The axis's length in px, above 0.</param>
    /// <param name="style">The labels' style.</param>
    /// <param name="labelRoomPx">The widest a label may be in px.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numbers are out of order or beyond ±10¹⁵, or there is no length.</exception>
    public static CutAxis Create(double least, double most, double lengthPx, TextStyle style, double labelRoomPx = double.PositiveInfinity)
    {
        if (!(least > 0) || most - least >= most * LeastShare)
        {
            var whole = CountAxis.Create(Math.Min(0, least), Math.Max(0, most), lengthPx, style, labelRoomPx);
            return new CutAxis(whole, whole.Lowest) { Ticks = whole.Ticks };
        }

        // The step comes from the range alone, then the start is put on a multiple of it, so that all labels are round.
        var range = Math.Max(1, (most - least) * (1 + RoomBelow));
        var step = CountAxis.Create(0, range, lengthPx, style, labelRoomPx).Step;
        var from = Math.Max(0, Math.Floor((most - range) / step) * step);
        var above = CountAxis.Create(0, most - from, lengthPx, style, labelRoomPx);
        return from == 0
            ? new CutAxis(above, 0) { Ticks = above.Ticks }
            : new CutAxis(above, from) { Ticks = [.. above.Ticks.Select(tick => new CountTick(from + tick.Value, tick.Position, CountFormat.Whole((long)(from + tick.Value))))] };
    }

    /// <summary>Where a number lies, in px from the lower end.</summary>
    /// <param name="value">The number.</param>
    public double Position(double value) => _axis.Position(IsCut ? value - From : value);
}
