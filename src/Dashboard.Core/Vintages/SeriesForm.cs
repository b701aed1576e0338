namespace Dashboard.Core.Vintages;

/// <summary>How a source gave its counts.</summary>
public enum SeriesForm
{
    /// <summary>Each entry counts one day.</summary>
    Daily,

    /// <summary>Each entry counts everything up to the end of its day.</summary>
    Cumulative,
}
