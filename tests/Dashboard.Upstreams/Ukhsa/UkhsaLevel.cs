namespace Dashboard.Upstreams.Ukhsa;

/// <summary>One level of the tree: the path's word for it, and the one member that is held.</summary>
/// <param name="Name">The word, plural.</param>
/// <param name="Member">The member.</param>
internal sealed record UkhsaLevel(string Name, string Member)
{
    /// <summary>The levels from the theme down to the metric.</summary>
    public static IReadOnlyList<UkhsaLevel> All { get; } =
    [
        new("themes", "infectious_disease"),
        new("sub_themes", "respiratory"),
        new("topics", "COVID-19"),
        new("geography_types", "Nation"),
        new("geographies", "England"),
        new("metrics", "COVID-19_cases_casesByDay"),
    ];
}
