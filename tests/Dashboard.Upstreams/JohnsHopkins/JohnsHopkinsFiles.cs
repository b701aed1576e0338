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

    /// <inheritdoc/>
    public async ValueTask<Served?> AnswerAsync(Asked asked, CancellationToken cancellation)
    {
        if (!asked.Path.StartsWith(Root, StringComparison.Ordinal))
        {
            return null;
        }

        return asked.Path[Root.Length..] switch
        {
            Series + "confirmed_global.csv" => await WideFile.AtAsync(figures, Metric.Cases, asked.At, cancellation),
            Series + "deaths_global.csv" => await WideFile.AtAsync(figures, Metric.Deaths, asked.At, cancellation),
            "UID_ISO_FIPS_LookUp_Table.csv" => await LookupFile.ReadAsync(figures, cancellation),
            var name when name.StartsWith(Reports, StringComparison.Ordinal) && ReportName.Parse(name[Reports.Length..]) is { Success: true } day =>
                await DailyReportFile.AtAsync(figures, day.Value, asked.At, cancellation),
            _ => null,
        };
    }
}
