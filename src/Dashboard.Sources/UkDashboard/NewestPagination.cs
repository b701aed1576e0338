namespace Dashboard.Sources.UkDashboard;

/// <summary>Where a page of version 1 stands among the others.</summary>
/// <param name="Next">The relative address of the next page; null on the last.</param>
internal sealed record NewestPagination(string? Next);
