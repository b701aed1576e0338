namespace Dashboard.Core.Claims;

/// <summary>What a figure does with the daily counts of its days.</summary>
public enum FigureMeasure
{
    /// <summary>The sum over its days: one day's count where there is one day.</summary>
    Sum,

    /// <summary>The average a day over its days.</summary>
    Average,

    /// <summary>Everything counted up to the end of its last day.</summary>
    ToDate,
}
