using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>One area of one daily report.</summary>
/// <param name="Area">The area.</param>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="UpdatedAt">When the row was first stored.</param>
/// <param name="Confirmed">Cumulative cases, as later revised.</param>
/// <param name="Deaths">Cumulative deaths, as later revised.</param>
/// <param name="IncidentRate">Cases per 100,000 people as first stored; null where there is none.</param>
/// <param name="FatalityRatio">Deaths per 100 cases as first stored; null where there is none.</param>
internal sealed record DailyReportRow(
    Area Area, int Line, Instant UpdatedAt, long Confirmed, long Deaths, double? IncidentRate, double? FatalityRatio);
