namespace Dashboard.Core.Reconciliation;

/// <summary>What tells why a day has its status, surest first.</summary>
public enum ReasonKind
{
    /// <summary>Nothing needs telling.</summary>
    None,

    /// <summary>The publisher's calendar says so.</summary>
    Calendar,

    /// <summary>The publisher's calendar says so, and a later release holds a count of the day's own.</summary>
    AddedLater,

    /// <summary>A zero where the days around it make one next to impossible.</summary>
    Level,

    /// <summary>Zeros, and behind them a report too large for its day alone.</summary>
    Excess,

    /// <summary>A weekday on which the series is zero week after week, and on no other.</summary>
    Habit,

    /// <summary>The document has no entry for the day.</summary>
    NoEntry,

    /// <summary>The first total held: there is none before it to take a day's count from.</summary>
    FirstTotal,

    /// <summary>The days without report before it.</summary>
    CatchUp,

    /// <summary>A count far above all others around it.</summary>
    Step,

    /// <summary>The parts of a sum.</summary>
    Parts,

    /// <summary>The source's own downward revision.</summary>
    Revision,

    /// <summary>A named policy.</summary>
    Policy,
}
