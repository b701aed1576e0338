using Dashboard.Sources.Files;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>One of the headings that the daily reports had over time, and where its columns stand.</summary>
/// <remarks>
/// A report keeps the heading of its own time, so each of them is still met. The rates and the combined key came with later
/// headings.
/// </remarks>
internal sealed class DailyReportHeading
{
    private static readonly string[] Start = ["Province/State", "Country/Region", "Last Update", "Confirmed", "Deaths", "Recovered"];

    private static readonly string[] Keyed =
    [
        "FIPS", "Admin2", "Province_State", "Country_Region", "Last_Update", "Lat", "Long_", "Confirmed", "Deaths", "Recovered",
        "Active", "Combined_Key",
    ];

    private DailyReportHeading(params IReadOnlyList<string> columns)
    {
        Columns = columns;
        Province = Find("Province/State") ?? Find("Province_State")!.Value;
        Country = Find("Country/Region") ?? Find("Country_Region")!.Value;
        LastUpdate = Find("Last Update") ?? Find("Last_Update")!.Value;
        (Confirmed, Deaths) = (Find("Confirmed")!.Value, Find("Deaths")!.Value);
        (IncidentRate, FatalityRatio) = (Find("Incident_Rate"), Find("Case_Fatality_Ratio"));
    }

    /// <summary>The one used from 9 November 2020.</summary>
    public static DailyReportHeading Newest { get; } = new([.. Keyed, "Incident_Rate", "Case_Fatality_Ratio"]);

    /// <summary>All of them, oldest first: from 22 January, 1 March, 22 March, 29 May and 9 November 2020.</summary>
    public static IReadOnlyList<DailyReportHeading> All { get; } =
    [
        new(Start),
        new([.. Start, "Latitude", "Longitude"]),
        new(Keyed),
        new([.. Keyed, "Incidence_Rate", "Case-Fatality_Ratio"]),
        Newest,
    ];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The column of the province.</summary>
    public int Province { get; }

    /// <summary>The column of the country.</summary>
    public int Country { get; }

    /// <summary>The column of the moment at which the row was last updated.</summary>
    public int LastUpdate { get; }

    /// <summary>The column of the cases.</summary>
    public int Confirmed { get; }

    /// <summary>The column of the deaths.</summary>
    public int Deaths { get; }

    /// <summary>The column of cases per 100,000 people; null in headings whose rates were not kept as first written.</summary>
    public int? IncidentRate { get; }

    /// <summary>The column of deaths per 100 cases; null as for <see cref="IncidentRate"/>.</summary>
    public int? FatalityRatio { get; }

    /// <summary>The heading that a file has; the newest where it has none known, so that the difference to it can be told.</summary>
    public static DailyReportHeading Of(IReadOnlyList<string> header) =>
        All.FirstOrDefault(heading => heading.Columns.SequenceEqual(header, StringComparer.Ordinal)) ?? Newest;

    /// <summary>The heading by which a row was read.</summary>
    public static DailyReportHeading Of(InputRow row) => All.First(heading => ReferenceEquals(heading.Columns, row.Columns));

    private int? Find(string column)
    {
        var index = Columns.ToList().IndexOf(column);
        return index < 0 ? null : index;
    }
}
