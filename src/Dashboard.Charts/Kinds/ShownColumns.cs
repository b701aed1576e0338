namespace Dashboard.Charts.Kinds;

/// <summary>Whose daily counts stand as columns beneath the averages.</summary>
public enum ShownColumns
{
    /// <summary>Those of every series, as long as they are few enough to be told apart.</summary>
    OfAll,

    /// <summary>Those of the first series alone.</summary>
    OfFirst,

    /// <summary>Nobody's: only averages are drawn.</summary>
    OfNone,
}
