namespace Dashboard.Core.Averages;

/// <summary>Where the day of an average stands in its window.</summary>
public enum MeanAlignment
{
    /// <summary>The day is the window's last.</summary>
    Trailing,

    /// <summary>The day is the window's middle; the window has an odd number of days.</summary>
    Centred,
}
