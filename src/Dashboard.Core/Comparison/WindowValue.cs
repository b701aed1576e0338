using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>What a recipe gives for a window, line by line.</summary>
/// <param name="Lines">The days in order; every state of one side has the same days in its lines.</param>
internal sealed record WindowValue(ImmutableArray<WindowLine> Lines)
{
    private long Sum => Lines.Sum(line => line.Sum);

    private int DaysCounted => Lines.Sum(line => line.DaysCounted);

    /// <summary>The value; null where no day has a count.</summary>
    public ExactPeople? Of(DifferenceMeasure measure) => DaysCounted == 0 ? null
        : ExactPeople.Of(Sum, measure == DifferenceMeasure.Total ? 1 : DaysCounted);
}
