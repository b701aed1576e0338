namespace Dashboard.Core.Comparison;

/// <summary>What two recipes for a figure can differ in, in the order in which a difference is taken apart.</summary>
public enum DifferenceCause
{
    /// <summary>How days without report were treated, and by how many days the sum was divided.</summary>
    MissingDays,

    /// <summary>What was known at the moment asked for, and what is known later.</summary>
    AsOf,

    /// <summary>Days by specimen or death date that were still filling up.</summary>
    IncompleteDays,

    /// <summary>Which day a count is put on.</summary>
    DateBasis,

    /// <summary>Which areas are counted.</summary>
    Scope,

    /// <summary>One series moved by some days against the other.</summary>
    DayShift,

    /// <summary>Whether negative counts are kept.</summary>
    Corrections,

    /// <summary>What counts as a case or a death.</summary>
    Definition,

    /// <summary>Quoted figures that no release held gives, by any reading that was tried.</summary>
    UnfoundFigures,

    /// <summary>Who counted: what is left once both sides stand on the same footing.</summary>
    Source,
}
