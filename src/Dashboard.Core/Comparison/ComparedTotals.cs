namespace Dashboard.Core.Comparison;

/// <summary>What two series add up to over the same days.</summary>
/// <param name="Days">How many days were added: those on which both have a count of the same days.</param>
/// <param name="First">The sum of the first series, in people.</param>
/// <param name="Second">The sum of the second series, in people.</param>
public sealed record ComparedTotals(int Days, long First, long Second)
{
    /// <summary>The first less the second, in people.</summary>
    public long Difference => First - Second;

    /// <summary>The first as a multiple of the second; null where the second is not above zero.</summary>
    public double? Ratio => Second > 0 ? (double)First / Second : null;
}
