using Dashboard.Core.Series;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A place as the UK dashboard names it.</summary>
/// <param name="Type">Its area type.</param>
/// <param name="Code">Its ONS code.</param>
/// <param name="Area">Its name.</param>
internal sealed record UkArea(string Type, string Code, Area Area)
{
    /// <summary>The places held, ordered by name.</summary>
    public static IReadOnlyList<UkArea> All { get; } =
    [
        new("nation", "E92000001", Area.England),
        new("nation", "N92000002", Area.NorthernIreland),
        new("nation", "S92000003", Area.Scotland),
        new("overview", "K02000001", Area.UnitedKingdom),
        new("nation", "W92000004", Area.Wales),
    ];

    /// <summary>The area types of the interfaces, most of them without a place held here.</summary>
    public static IReadOnlyList<string> Types { get; } = ["overview", "nation", "region", "nhsRegion", "utla", "ltla", "nhsTrust"];
}
