using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Draws a <see cref="CompareChart"/> as one plot, or as plots above each other where it counts several things.</summary>
/// <remarks>
/// A second axis would do with less room, but where two lines of two scales cross is chance, and it is what the eye takes from
/// them. Above each other, over the same days, nothing can be read that isn't there.
/// </remarks>
internal static class ComparePanels
{
    private const double GapPx = 16;

    /// <summary>Draws it.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">Where to.</param>
    /// <param name="chart">What to show.</param>
    public static void Draw(PictureFrame frame, PixelRect room, CompareChart chart)
    {
        var panels = chart.Panels;
        if (panels.Length == 1)
        {
            ComparePlot.Draw(frame, room, chart, new ComparePanel(SeriesLooks.Of(frame.Theme, chart.Selectors), ComparePlot.ScaleOf(chart)));
            return;
        }

        var looks = SeriesLooks.Of(frame.Theme, chart.Selectors);
        var style = frame.Text(frame.Theme.AxisLabel);
        CutScale[] scales = [.. panels.Select(ComparePlot.ScaleOf)];
        var gutter = TextMeasurer.WidestPx([.. scales.Select(scale => CountFormat.Whole((long)ComparePlot.TopOf(scale)))], style);

        // The lowest panel bears the days of all, so that the plots themselves are of one height.
        var (gap, dayLabels) = (GapPx * frame.Shrink, PictureFrame.LineHeight(style));
        var height = (room.Height - dayLabels - (gap * (panels.Length - 1))) / panels.Length;
        for (var i = 0; i < panels.Length; i++)
        {
            var isLast = i == panels.Length - 1;
            var own = new PixelRect(room.Left, room.Top + (i * (height + gap)), room.Width, isLast ? height + dayLabels : height);
            SourceLook[] drawn = [.. panels[i].Selectors.Select(one => looks[chart.Selectors.IndexOf(one)])];

            // A line that is alone in its panel needs no dashes to be told from others.
            ComparePlot.Draw(frame, own, panels[i], new ComparePanel(drawn is [var alone] ? [alone with { Dash = null, HatchedBars = false }] : [.. drawn], scales[i])
            {
                GutterPx = gutter,
                HasDayLabels = isLast,
                NotesHaveWords = i == 0,
                NotesHaveRules = true,
            });
        }
    }
}
