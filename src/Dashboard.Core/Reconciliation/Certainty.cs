namespace Dashboard.Core.Reconciliation;

/// <summary>How sure it is that a day came about as its status says, surest first.</summary>
public enum Certainty
{
    /// <summary>The publisher says so, or the document itself: its calendar, a missing entry, a negative count.</summary>
    Certain = 0,

    /// <summary>Nothing says so, but anything else would be a chance of less than one in thousands.</summary>
    Likely,

    /// <summary>Nothing says so, and chance can't be excluded: as good as a chance of one in ten thousand, on each of hundreds of days.</summary>
    Possible,
}
