using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>Lengths in px of dash, gap, dash, gap …, repeated along a line from its start.</summary>
/// <remarks>Two patterns are equal if their lengths are.</remarks>
public sealed class DashPattern : IEquatable<DashPattern>
{
    /// <summary>Describes a pattern.</summary>
    /// <param name="lengthsPx">An even number of lengths, none negative, their sum 0.1 px or more.</param>
    /// <exception cref="ArgumentException">The lengths don't make a pattern.</exception>
    public DashPattern(params ReadOnlySpan<double> lengthsPx)
    {
        double sum = 0;
        foreach (double lengthPx in lengthsPx)
        {
            sum += FinitePx.RequireLength(lengthPx);
        }

        // A shorter period would take unbounded time and could only look grey.
        if (lengthsPx.Length % 2 != 0 || sum < 0.1)
        {
            throw new ArgumentException(
                Invariant($"A dash pattern is an even number of lengths, 0.1 px or more together; not {lengthsPx.Length} of {sum} px."),
                nameof(lengthsPx));
        }

        LengthsPx = [.. lengthsPx];
    }

    /// <summary>The lengths, dash first.</summary>
    public ImmutableArray<double> LengthsPx { get; }

    /// <inheritdoc/>
    public bool Equals(DashPattern? other) => other is not null && LengthsPx.AsSpan().SequenceEqual(other.LengthsPx.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DashPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LengthsPx.Length, LengthsPx[0], LengthsPx[^1]);
}
