namespace Dashboard.Worker;

/// <summary>When a source is pulled, where that is other than usual; bound to <c>Pulling:Schedules:jhu</c> and so on.</summary>
public sealed class ScheduleOptions
{
    /// <summary>The time of day, by the clock of the source's zone; null for the usual.</summary>
    public TimeSpan? Time { get; set; }

    /// <summary>How long to wait before asking again for a late release; null for the usual.</summary>
    public TimeSpan? Every { get; set; }

    /// <summary>For how long a late release is asked for again; null for the usual.</summary>
    public TimeSpan? Patience { get; set; }
}
