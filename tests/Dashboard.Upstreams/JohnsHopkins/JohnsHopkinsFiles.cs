using Dashboard.Core.Series;
using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Figures;
using NodaTime.Text;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>The files of the Johns Hopkins repository, at the paths of their raw form.</summary>
internal sealed class JohnsHopkinsFiles(PublishedFigures figures) : IUpstream
{
    /// <summary>The repository's folder of data.</summary>
    public const string Root = "/CSSEGISandData/COVID-19/master/csse_covid_19_data/";

    private const string Reports = "csse_covid_19_daily_reports/";
    private const string Series = "csse_covid_19_time_series/time_series_covid19_";

    private static readonly LocalDatePattern ReportName = LocalDatePattern.CreateWithInvariantCulture("MM-dd-uuuu'.csv'");

    // For all requests, so no single one can stop it.
    private readonly Lazy<Task<JhuMornings>> _mornings = new(() => JhuMornings.ReadAsync(figures, CancellationToken.None));

    /// <inheritdoc/>
    public async ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (!asked.Path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        var mornings = await _mornings.Value;
        return asked.Path[Root.Length..] switch
        {
            Series + "confirmed_global.csv" => await WideFile.AtAsync(figures, mornings, Metric.Cases, asked.At, cancellation),
            Series + "deaths_global.csv" => await WideFile.AtAsync(figures, mornings, Metric.Deaths, asked.At, cancellation),
            "UID_ISO_FIPS_LookUp_Table.csv" => await LookupFile.ReadAsync(figures, cancellation),
            var name when name.StartsWith(Reports, StringComparison.Ordinal) && ReportName.Parse(name[Reports.Length..]) is { Success: true } day =>
                await DailyReportFile.AtAsync(figures, mornings, day.Value, asked.At, cancellation),
            _ => null,
        };
    }
}
