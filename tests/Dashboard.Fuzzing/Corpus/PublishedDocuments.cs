using System.Net;
using Dashboard.Core.Series;
using Dashboard.Sources.UkDashboard;
using Dashboard.Upstreams;
using NodaTime;

namespace Dashboard.Fuzzing.Corpus;

/// <summary>What the publishers serve, asked of their stand-in: every document in its own shape, with real figures.</summary>
internal sealed class PublishedDocuments
{
    public const string Confirmed = Series + "confirmed_global.csv";
    public const string Deaths = Series + "deaths_global.csv";
    public const string UkhsaCases = "themes/infectious_disease/sub_themes/respiratory/topics/COVID-19/geography_types/Nation/geographies/England/metrics/COVID-19_cases_casesByDay";

    private const string Root = "CSSEGISandData/COVID-19/master/csse_covid_19_data/";
    private const string Series = Root + "csse_covid_19_time_series/time_series_covid19_";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    private PublishedDocuments()
    {
    }

    public static LocalDate ReleaseDay { get; } = new(2021, 12, 28);

    /// <summary>The days whose daily reports have the five headings that there were.</summary>
    public static IReadOnlyList<LocalDate> ReportDays { get; } = [new(2020, 2, 1), new(2020, 3, 5), new(2020, 3, 23), new(2020, 6, 1), new(2021, 12, 27)];

    /// <summary>A time series of few days, and one of two years.</summary>
    public string ShortWide => _texts["short"];

    public string LongWide => _texts["long"];

    public string Lookup => _texts["lookup"];

    public string Overview => _texts["overview"];

    public string Nations => _texts["nations"];

    public string Newest => _texts["newest"];

    public string Ukhsa => _texts["ukhsa"];

    public string ApiCsv => _texts["csv"];

    public string Report(LocalDate day) => _texts[Invariant($"{day:MM-dd-uuuu}")];

    public static async Task<PublishedDocuments> AskAsync(RealFigures figures, CancellationToken cancellation)
    {
        var options = new StandInOptions { At = Instant.FromUtc(2021, 12, 28, 20, 0) };
        await using var standIn = await StandIn.StartAsync(figures.ForPublishers, options, cancellation);
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = standIn.BaseAddress };
        var documents = new PublishedDocuments();
        async Task AddAsync(string name, string address) =>
            documents._texts[name] = await client.GetStringAsync(new Uri(address, UriKind.Relative), cancellation);

        var metrics = string.Concat(UkMetric.All.Select(metric => "&metric=" + metric.Name));
        var structure = Uri.EscapeDataString(NewestAnswer.StructureOf(UkMetric.All));
        var columns = Uri.EscapeDataString(NewestAnswer.StructureOf([UkMetric.All[0]]));
        await AddAsync("long", Confirmed);
        await AddAsync("lookup", Root + "UID_ISO_FIPS_LookUp_Table.csv");
        await AddAsync("overview", "v2/data?areaType=overview&format=csv&release=2021-12-28" + metrics);
        await AddAsync("nations", "v2/data?areaType=nation&format=csv&release=2021-12-28" + metrics);
        await AddAsync("newest", "v1/data?filters=areaType%3Doverview&structure=" + structure);
        await AddAsync("csv", "v1/data?filters=areaType%3Dnation&format=csv&structure=" + columns);
        await AddAsync("ukhsa", UkhsaCases + "?page=1&page_size=365");
        foreach (var day in ReportDays)
        {
            await AddAsync(Invariant($"{day:MM-dd-uuuu}"), Invariant($"{Root}csse_covid_19_daily_reports/{day:MM-dd-uuuu}.csv"));
        }

        standIn.MoveTo(London.PublicationOf(new LocalDate(2020, 2, 10)));
        await AddAsync("short", Confirmed);
        return documents;
    }
}
