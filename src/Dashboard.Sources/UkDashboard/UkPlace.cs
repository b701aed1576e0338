using Dashboard.Core.Series;

namespace Dashboard.Sources.UkDashboard;

/// <summary>A place as the UK dashboard names it.</summary>
/// <param name="Area">Its name.</param>
/// <param name="Code">Its ONS (GSS) code.</param>
/// <param name="Type">The dashboard's area type.</param>
internal sealed record UkPlace(Area Area, string Code, string Type);
