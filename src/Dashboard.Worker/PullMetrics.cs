using System.Diagnostics.Metrics;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>What a worker counts and measures, under the meter <c>Dashboard.Pulling</c>.</summary>
internal sealed class PullMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "Dashboard.Pulling";

    private readonly Counter<long> _runs;
    private readonly Counter<long> _rows;
    private readonly Counter<long> _releases;
    private readonly Counter<long> _refused;
    private readonly Histogram<double> _seconds;

    public PullMetrics(IMeterFactory meters, MeasuredValues values, SourceBoard board, IClock clock)
    {
        values.Start();
#pragma warning disable CA2000 // The factory owns its meters.
        var meter = meters.Create(MeterName);
#pragma warning restore CA2000
        _runs = meter.CreateCounter<long>("dashboard.pull.runs", null, "Runs, by source and outcome.");
        _rows = meter.CreateCounter<long>("dashboard.pull.rows", null, "Rows read and stored.");
        _releases = meter.CreateCounter<long>("dashboard.pull.releases", null, "Releases that were not held before.");
        _refused = meter.CreateCounter<long>("dashboard.pull.refused", null, "Documents refused.");
        _seconds = meter.CreateHistogram<double>("dashboard.pull.duration", "s", "How long runs took.");
        meter.CreateObservableGauge(
            "dashboard.release.age",
            () => board.Standings.Where(one => one.LastReleasedAt is not null).Select(one =>
                new Measurement<double>((clock.GetCurrentInstant() - one.LastReleasedAt!.Value).TotalSeconds, Tag(one.Source))),
            "s",
            "How long ago the newest release held was published.");
        meter.CreateObservableGauge(
            "dashboard.release.late",
            () => board.Standings.Select(one => new Measurement<int>(one.Late is null ? 0 : 1, Tag(one.Source))),
            null,
            "1 where a release is late by the publisher's calendar.");
    }

    /// <summary>Counts a run that ended.</summary>
    public void Ended(PullReport report, Duration took)
    {
        if (report.Run?.End is not { } end)
        {
            _runs.Add(1, Tag(report.Source), new("outcome", "held by another"));
            return;
        }

        _runs.Add(1, Tag(report.Source), new("outcome", end.Outcome.ToWords()));
        _rows.Add(end.Rows, Tag(report.Source));
        _releases.Add(end.Stored.NewReleases, Tag(report.Source));
        _refused.Add(report.Results.Count(result => result.Outcome == PullOutcome.Refused), Tag(report.Source));
        _seconds.Record(took.TotalSeconds, Tag(report.Source));
    }

    /// <summary>Counts a run that the store or the machine ended.</summary>
    public void Failed(Source source) => _runs.Add(1, Tag(source), new("outcome", "failed"));

    private static KeyValuePair<string, object?> Tag(Source source) => new("source", source.Code);
}
