using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using NodaTime.Text;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>Lays a <see cref="VintagesChart"/> out: a line of steps over the time since the day, its milestones in a band above.</summary>
public static class VintagesLayout
{
    private const double LabelGapPx = 12;
    private const double Headroom = 1.06;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(VintagesChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var label = frame.Text(theme.AxisLabel);
        var counts = chart.Story.Prints.Where(print => print.Count is not null).Select(print => (double)print.Count!.Value)
            .Concat(chart.Pinned.Select(check => (double)check.Figure.Value!.Value)).ToList();
        var (least, most) = (counts.Min(), counts.Max() <= 0 ? Math.Max(1, counts.Max()) : counts.Max() * Headroom);
        var axisPx = (2 * PictureFrame.LineHeight(label)) + LabelGapPx;
        var gutter = new[] { least, most }.Max(count => TextMeasurer.WidthPx(CountFormat.Fixed(count, 0), label)) + LabelGapPx;
        var end = EndPx(chart, frame);
        var room = PixelRect.FromEdges(frame.Body.Left + gutter, frame.Body.Top, frame.Body.Right - end, frame.Body.Bottom - axisPx);
        var lags = new LagAxis(
            chart.LagOf(chart.Story.Prints[0].ReleasedAt), chart.LagOf(chart.Story.Settled.LastReleasedAt), room.Width, days => DayText.DayAndMonth(chart.Story.Day.PlusDays(days)), label, Math.Min(gutter, end));
        var marks = MilestoneBand.Place(chart, frame, room, lags);
        var area = PixelRect.FromEdges(room.Left, room.Top + marks.HeightPx, room.Right, room.Bottom);
        var plot = new RevisionPlot(frame, area, lags, CutAxis.Create(least, most, area.Height, label));
        plot.DrawAxes();
        RevisionLine.DrawGround(plot, chart);
        marks.Draw(plot, chart);
        RevisionLine.Draw(plot, chart);
        var taken = RevisionLine.BoxesOf(plot, chart).ToList();
        RevisionClaims.Draw(plot, chart, taken);
        RevisionLine.DrawChanges(plot, chart, taken);
        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static double EndPx(VintagesChart chart, PictureFrame frame) => chart.Story.Settled.Count is { } settled
        ? TextMeasurer.WidthPx(CountFormat.Whole(settled), frame.Text(frame.Theme.DirectLabel)) + 14
        : 8;

    private static SceneTable Table(VintagesChart chart) => new(
        "Every count that the day had",
        ["released at", "count", "change", "share of the last count"],
        chart.Story.Prints.Select(print => (IReadOnlyList<string>)
        [
            InstantPattern.General.Format(print.ReleasedAt),
            print.Count is { } count ? CountFormat.Whole(count) : "taken out",
            print.Change is { } change ? CountFormat.Difference(change) : string.Empty,
            chart.Story.CompletenessOf(print) is { } share ? Invariant($"{CountFormat.Fixed(100 * share, 1)} %") : "–",
        ]).Concat(chart.Pinned.Select(check => (IReadOnlyList<string>)
        [
            Invariant($"posted on {DayText.InFull(check.Figure.Posted!.Value)}"), check.Figure.AsWritten, string.Empty, Invariant($"quoted, {check.Figure.Id}"),
        ])));
}
