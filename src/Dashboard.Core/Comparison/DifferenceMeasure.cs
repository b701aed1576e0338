namespace Dashboard.Core.Comparison;

/// <summary>What of a window is compared.</summary>
public enum DifferenceMeasure
{
    /// <summary>The sum of the window's counts, in people.</summary>
    Total,

    /// <summary>The sum divided by the days that have a count, in people a day.</summary>
    Average,
}
