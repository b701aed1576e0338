namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A count of a row.</summary>
/// <param name="People">The count.</param>
/// <param name="IsLaterServed">Whether it is of a later release than the one asked for.</param>
internal readonly record struct UkCount(long People, bool IsLaterServed);
