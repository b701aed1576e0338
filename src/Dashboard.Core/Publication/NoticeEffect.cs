namespace Dashboard.Core.Publication;

/// <summary>What a notice says happened to counts.</summary>
public enum NoticeEffect
{
    /// <summary>People counted before were taken out.</summary>
    Removed = 0,

    /// <summary>People of other days were counted on this one.</summary>
    Added,

    /// <summary>Nothing was published.</summary>
    Silent,

    /// <summary>One report covers several days.</summary>
    CaughtUp,

    /// <summary>The count was filled in or rewritten by a later release.</summary>
    Rewritten,

    /// <summary>Something else is counted from here on, or for another place.</summary>
    Redefined,
}
