namespace Dashboard.Sources.UkDashboard;

/// <summary>Where the columns of an answer of the UK dashboard's API stand; its three forms order them differently.</summary>
/// <param name="Names">All columns, in order.</param>
/// <param name="Metrics">Those of them that hold counts, by the dashboard's names of the metrics.</param>
internal sealed record ApiColumns(IReadOnlyList<string> Names, IReadOnlyList<string> Metrics)
{
    /// <summary>The column of the area type.</summary>
    public int Type { get; } = IndexOf(Names, "areaType");

    /// <summary>The column of the area's code.</summary>
    public int Code { get; } = IndexOf(Names, "areaCode");

    /// <summary>The column of the area's name.</summary>
    public int Name { get; } = IndexOf(Names, "areaName");

    /// <summary>The column of the day.</summary>
    public int Day { get; } = IndexOf(Names, "date");

    /// <summary>The columns as version 1 gives them, where its structure asks for them in this order.</summary>
    /// <param name="metrics">The metrics asked for.</param>
    public static ApiColumns OfVersion1(IReadOnlyList<string> metrics) =>
        new(["areaType", "areaCode", "areaName", "date", .. metrics], metrics);

    /// <summary>The columns as version 2 gives them: the metrics in the order of the alphabet, whatever the order asked for.</summary>
    /// <param name="metrics">The metrics asked for.</param>
    public static ApiColumns OfVersion2(IReadOnlyList<string> metrics) =>
        new(["areaCode", "areaName", "areaType", "date", .. metrics.Order(StringComparer.Ordinal)], metrics);

    /// <summary>The column of a metric.</summary>
    /// <param name="metric">Its name.</param>
    public int Of(string metric) => IndexOf(Names, metric);

    private static int IndexOf(IReadOnlyList<string> names, string name) => names.Index().First(column => column.Item == name).Index;
}
