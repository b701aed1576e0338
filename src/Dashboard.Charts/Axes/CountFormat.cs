using System.Globalization;

namespace Dashboard.Charts.Axes;

/// <summary>How numbers are written in every picture: commas between thousands, a full stop before decimals, a true minus sign.</summary>
/// <remarks>The same in every culture.</remarks>
public static class CountFormat
{
    /// <summary>U+2212, as wide as a plus sign; the hyphen is too short and sits too low.</summary>
    public const char Minus = '\u2212';

    /// <summary>A whole number in full, e.g. <c>106,122</c> or <c>−3,405</c>.</summary>
    public static string Whole(long count) => Signed(count.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>A number with a fixed count of decimals, e.g. <c>68,457.3</c>; halves are rounded away from zero.</summary>
    /// <param name="value">The number; it must be finite.</param>
    /// <param name="decimals">Digits after the point, 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite or the count of decimals outside its range.</exception>
    public static string Fixed(double value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 15);
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers can be written out.");
        }

        // Rounded first, so that what comes out as zero has no sign.
        double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0;
        return Signed(rounded.ToString(Invariant($"N{decimals}"), CultureInfo.InvariantCulture));
    }

    /// <summary>An average of people a day: whole, below ten with as many decimals as keep it from being taken for another, e.g. <c>68,457</c>, <c>4.9</c> or <c>0.29</c>.</summary>
    /// <param name="value">The average; it must be finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static string PerDay(double value) => Fixed(value, value == Math.Truncate(value) ? 0 : Math.Abs(value) switch { < 1 => 2, < 10 => 1, _ => 0 });

    /// <summary>A difference with its sign, e.g. <c>+39,667</c>, <c>−3</c> or <c>0</c>.</summary>
    public static string Difference(long count) => count > 0 ? "+" + Whole(count) : Whole(count);

    /// <summary>A number as short as it can be without loss of what is asked for, e.g. <c>150k</c>, <c>2.5m</c> or <c>−40k</c>.</summary>
    /// <param name="value">The number.</param>
    /// <remarks>Thousands from 1,000 and millions from 1,000,000, with at most two decimals; smaller numbers in full.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static string Abbreviated(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers can be written out.");
        }

        (double divisor, string unit) = Math.Abs(value) switch
        {
            >= 1_000_000 => (1_000_000, "m"),
            >= 1_000 => (1_000, "k"),
            _ => (1, string.Empty),
        };
        return Signed((value / divisor).ToString("#,0.##", CultureInfo.InvariantCulture)) + unit;
    }

    private static string Signed(string text) => text.Replace('-', Minus);
}
