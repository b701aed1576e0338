namespace Dashboard.Worker.Tests;

public sealed class PrometheusTextTests
{
    [Fact]
    public void Of_CountersGaugesAndDurations_IsWhatPrometheusReads() =>
        Assert.Equal(
            """
            # HELP a_runs_total Runs.
            # TYPE a_runs_total counter
            a_runs_total{source="jhu"} 3
            a_runs_total{source="ukhsa"} 1
            # HELP b_duration_seconds How long.
            # TYPE b_duration_seconds summary
            b_duration_seconds_sum{source="jhu"} 1.5
            b_duration_seconds_count{source="jhu"} 2
            # HELP c_late Late.
            # TYPE c_late gauge
            c_late{source="jhu"} 0

            """,
            PrometheusText.Of(
            [
                new("a.runs", MeasuredKind.Counter, string.Empty, "Runs.", "source=\"jhu\"", 3, 3),
                new("a.runs", MeasuredKind.Counter, string.Empty, "Runs.", "source=\"ukhsa\"", 1, 1),
                new("b.duration", MeasuredKind.Summary, "s", "How long.", "source=\"jhu\"", 1.5, 2),
                new("c.late", MeasuredKind.Gauge, string.Empty, "Late.", "source=\"jhu\"", 0, 1),
            ]));

    [Fact]
    public void TagsOf_ValuesWithQuotesAndLineEnds_EscapesThem() =>
        Assert.Equal("a=\"say \\\"x\\\"\",b=\"c\\\\\\n\"", PrometheusText.TagsOf([new("a", "say \"x\""), new("b", "c\\\n")]));
}
