using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>Quoted counts, each a ring at the time it was posted and a chip in the free room nearest to it.</summary>
internal static class RevisionClaims
{
    private const double RingPx = 5;
    private const double StepPx = 10;
    private const double GapPx = 22;

    public static void Draw(RevisionPlot plot, VintagesChart chart, List<PixelRect> taken)
    {
        var (scene, theme) = (plot.Frame.Scene, plot.Frame.Theme);
        var pins = chart.Pinned.Select(check => (Check: check, X: plot.X(chart.LagOf(check.Figure.Posted!.Value)), Y: plot.Y((double)check.Figure.Value!.Value))).ToList();
        taken.AddRange(pins.Select(pin => new PixelRect(pin.X - RingPx, pin.Y - RingPx, 2 * RingPx, 2 * RingPx)));
        foreach (var (check, x, y) in pins)
        {
            var chip = new QuotedChip(plot.Frame, check, plot.Area.Width / 2);
            var box = PlaceFor(plot, chip, x, y, taken);
            if (box is { } free)
            {
                taken.Add(free);
                scene.Line(x, y, Math.Clamp(x, free.Left + 8, free.Right - 8), free.CentreY < y ? free.Bottom : free.Top, new Stroke(theme.Colors.Quoted, 1));
                chip.Draw(free.Left, free.CentreY);
            }

            scene.Path(PathData.Circle(x, y, RingPx), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
        }
    }

    /// <summary>The free box nearest to the pin, below it first; null where there is none.</summary>
    private static PixelRect? PlaceFor(RevisionPlot plot, QuotedChip chip, double x, double y, List<PixelRect> taken)
    {
        for (var away = GapPx; away < plot.Area.Height; away += StepPx)
        {
            foreach (var (dx, dy) in new[] { (0.0, away), (away, away), (0.0, -away), (away, -away), (-away - chip.WidthPx, away), (-away - chip.WidthPx, -away) })
            {
                var left = Math.Clamp(x - 12 + dx, plot.Area.Left, plot.Area.Right - chip.WidthPx);
                var box = new PixelRect(left, y + dy - (chip.HeightPx / 2), chip.WidthPx, chip.HeightPx);
                if (box.Top >= plot.Area.Top && box.Bottom <= plot.Area.Bottom - 4 && !taken.Exists(box.Inset(-4, -4).Overlaps))
                {
                    return box;
                }
            }
        }

        return null;
    }
}
