using System.Collections.Immutable;

namespace Dashboard.Charts.Axes;

/// <summary>Where numbers lie on an axis of counts.</summary>
public interface ICountScale
{
    /// <summary>The number at the lower end.</summary>
    double Lowest { get; }

    /// <summary>The number at the upper end.</summary>
    double Highest { get; }

    /// <summary>The ticks from the lowest to the highest.</summary>
    ImmutableArray<CountTick> Ticks { get; }

    /// <summary>Where a number lies, in px from the lower end.</summary>
    /// <param name="value">The number.</param>
    double Position(double value);
}
