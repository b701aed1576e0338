using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Scenes;

/// <summary>Guards the door of a scene against positions that no renderer could place.</summary>
internal static class FinitePx
{
    /// <summary>Far beyond any picture, and small enough that fixed-point arithmetic on it can't overflow.</summary>
    private const double Limit = 1_000_000;

    /// <summary>Returns the value if it is a number within ±1,000,000 px.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is NaN, infinite or beyond the limit.</exception>
    public static double Require(double px, [CallerArgumentExpression(nameof(px))] string? name = null) =>
        Math.Abs(px) <= Limit
            ? px
            : throw new ArgumentOutOfRangeException(name, px, "A position or length in a scene is a number within ±1,000,000 px.");

    /// <summary>Returns the value if it is a number from 0 to 1,000,000 px.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, NaN, infinite or beyond the limit.</exception>
    public static double RequireLength(double px, [CallerArgumentExpression(nameof(px))] string? name = null) =>
        px >= 0
            ? Require(px, name)
            : throw new ArgumentOutOfRangeException(name, px, "A length in a scene is from 0 to 1,000,000 px.");
}
