namespace Dashboard.Core.Tracing;

/// <summary>Counts what a search compares, and estimates how often chance alone would meet the number.</summary>
/// <remarks>
/// Counted are the values that lie around the number without meeting it, whatever the transform: all are compared with the one
/// number. Were they spread evenly over the surroundings, a stretch as wide as a meeting would hold
/// <c>values around × width of a meeting / (width of the surroundings − width of a meeting)</c> of them. Values of
/// neighbouring releases and areas are not independent, so this is the expected number of meetings, not the spread around it.
/// </remarks>
internal sealed class ChanceCount(NumberRange range)
{
    private long _around;

    /// <summary>How many values were compared with the number.</summary>
    public long Hypotheses { get; private set; }

    /// <summary>How many meetings chance would give.</summary>
    public double Expected => _around * range.MeetingWidth / ((2 * range.SurroundingHalf) - range.MeetingWidth);

    public void CountHypotheses(long compared) => Hypotheses += compared;

    public void CountAround() => _around++;
}
