using NodaTime;
using NodaTime.Text;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>The heading of daily reports from a day on, and how they then wrote when a row was updated.</summary>
internal sealed record ReportHeading(LocalDate From, string Columns, bool IsDetailed)
{
    private static readonly ReportHeading[] Known =
    [
        new(new(2020, 1, 22), "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered", IsDetailed: false),
        new(new(2020, 3, 1), "Province/State,Country/Region,Last Update,Confirmed,Deaths,Recovered,Latitude,Longitude", IsDetailed: false),
        new(new(2020, 3, 22), Detailed, IsDetailed: true),
        new(new(2020, 5, 29), Detailed + ",Incidence_Rate,Case-Fatality_Ratio", IsDetailed: true),
        new(new(2020, 11, 9), Detailed + ",Incident_Rate,Case_Fatality_Ratio", IsDetailed: true),
    ];

    private static readonly (LocalDate From, InstantPattern Pattern)[] Updates =
    [
        (new(2020, 1, 22), InstantPattern.CreateWithInvariantCulture("M/d/uuuu HH:mm")),
        (new(2020, 2, 2), InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss")),
        (new(2020, 3, 22), InstantPattern.CreateWithInvariantCulture("M/d/yy HH:mm")),
        (new(2020, 3, 23), InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss")),
    ];

    private const string Detailed =
        "FIPS,Admin2,Province_State,Country_Region,Last_Update,Lat,Long_,Confirmed,Deaths,Recovered,Active,Combined_Key";

    /// <summary>Whether rows end with cases per 100,000 people and deaths per 100 cases.</summary>
    public bool HasRates => Columns.EndsWith("Ratio", StringComparison.Ordinal);

    /// <summary>The heading in use on a day.</summary>
    /// <param name="day">The day.</param>
    public static ReportHeading Of(LocalDate day) => Known.Last(heading => heading.From <= day);

    /// <summary>The moment of an update in the form in use on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="updated">The moment.</param>
    public static string UpdateText(LocalDate day, Instant updated) => Updates.Last(form => form.From <= day).Pattern.Format(updated);
}
