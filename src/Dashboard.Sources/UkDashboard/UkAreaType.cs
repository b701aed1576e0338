using Dashboard.Core.Series;

namespace Dashboard.Sources.UkDashboard;

/// <summary>An area type that is asked for, and the areas that its answer must have.</summary>
/// <param name="Code">The dashboard's code.</param>
/// <param name="Title">Its name in a sentence.</param>
internal sealed record UkAreaType(string Code, string Title)
{
    /// <summary>The two that are asked for.</summary>
    public static IReadOnlyList<UkAreaType> All { get; } = [new("overview", "United Kingdom"), new("nation", "nations")];

    /// <summary>The areas.</summary>
    public IReadOnlyList<Area> Areas { get; } = [.. UkPlaces.All.Where(place => place.Type == Code).Select(place => place.Area)];
}
