namespace Dashboard.Sources.Files;

/// <summary>In which order a document lists the days of one series.</summary>
internal enum DayOrder
{
    /// <summary>Oldest first, as files do.</summary>
    Ascending,

    /// <summary>Newest first, as the UK dashboard's API does.</summary>
    Descending,
}
