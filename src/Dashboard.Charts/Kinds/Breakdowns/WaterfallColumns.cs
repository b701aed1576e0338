using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>A waterfall of upright bars, the words of each below it.</summary>
internal static class WaterfallColumns
{
    private const double BarShare = 0.64;
    private const double TickGapPx = 8;
    private const double WordsGapPx = 12;
    private const double NumberGapPx = 7;
    private const double LeastArrowBarPx = 22;

    public static void Draw(PictureFrame frame, ExplainChart chart, ImmutableArray<WaterfallStep> steps)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var (label, name, note) = (frame.Text(theme.AxisLabel), frame.Text(theme.DirectLabel), frame.Text(theme.Annotation));
        var (least, most) = WaterfallLook.Levels(steps);
        var gutter = new[] { least, most }.Max(value => TextMeasurer.WidthPx(CountFormat.Fixed(value, 0), label)) + TickGapPx;
        var slot = (frame.Body.Width - gutter) / steps.Length;
        var words = steps.Select(step => (Name: TextWrapper.Wrap(step.Name, slot - WordsGapPx, name), Reason: TextWrapper.Wrap(step.Reason, slot - WordsGapPx, note))).ToList();
        var wordsPx = words.Max(word => (word.Name.Length * PictureFrame.LineHeight(name)) + (word.Reason.Length * PictureFrame.LineHeight(note))) + WordsGapPx;
        var area = PixelRect.FromEdges(frame.Body.Left + gutter, frame.Body.Top + (label.SizePx / 2), frame.Body.Right, frame.Body.Bottom - wordsPx);
        var axis = CutAxis.Create(least, most, area.Height, label);
        double Y(double value) => area.Bottom - axis.Position(value);
        DrawAxis(frame, area, axis, label);
        for (var i = 0; i < steps.Length; i++)
        {
            var column = new PixelRect(area.Left + (i * slot), area.Top, slot, area.Height);
            DrawStep(frame, chart, steps[i], column, axis, Y);
            if (i + 1 < steps.Length)
            {
                var (y, half) = (Y(steps[i].To.ToDouble()), slot * BarShare / 2);
                scene.Line(column.CentreX + half, y, column.CentreX + slot - half, y, new Stroke(theme.Colors.Secondary, 1, new DashPattern(2, 3)));
            }

            var top = area.Bottom + WordsGapPx;
            foreach (var (lines, style) in new[] { (words[i].Name, name.In(steps[i].IsFigure ? WaterfallLook.ColorOf(steps[i], theme) : theme.Colors.Ink)), (words[i].Reason, note) })
            {
                foreach (var line in lines)
                {
                    scene.Text(line, column.CentreX, top + TextMeasurer.AscentPx(style), style, TextAnchor.Middle);
                    top += PictureFrame.LineHeight(style);
                }
            }
        }
    }

    private static void DrawAxis(PictureFrame frame, PixelRect area, CutAxis axis, TextStyle label)
    {
        foreach (var tick in axis.Ticks)
        {
            var y = area.Bottom - tick.Position;
            frame.Scene.Line(area.Left, y, area.Right, y, tick.Value == 0 ? frame.Theme.ZeroLine : frame.Theme.Grid);
            frame.Scene.Text(tick.Label, area.Left - TickGapPx, TextMeasurer.CentredBaselineY(y, label), label, TextAnchor.End);
        }

        if (axis.IsCut)
        {
            var note = frame.Text(frame.Theme.Annotation);
            var width = TextMeasurer.WidthPx(WaterfallLook.CutText(axis), note) + TickGapPx;
            frame.Scene.Rect(new PixelRect(area.Right - width, area.Top - (label.SizePx / 2), width, PictureFrame.LineHeight(note)), frame.Theme.Colors.Paper);
            frame.Scene.Text(WaterfallLook.CutText(axis), area.Right, area.Top - (label.SizePx / 2) + TextMeasurer.AscentPx(note), note, TextAnchor.End);
        }
    }

    private static void DrawStep(PictureFrame frame, ExplainChart chart, WaterfallStep step, PixelRect column, CutAxis axis, Func<double, double> y)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var (from, to) = (step.IsFigure ? Math.Max(0, axis.From) : step.From.ToDouble(), step.To.ToDouble());
        var half = column.Width * BarShare / 2;
        var bar = PixelRect.FromEdges(column.CentreX - half, y(Math.Max(from, to)), column.CentreX + half, y(Math.Min(from, to)));
        WaterfallLook.DrawBar(scene, step, bar, theme);
        if (bar.Height < 1)
        {
            scene.Line(bar.Left, bar.Top, bar.Right, bar.Top, new Stroke(WaterfallLook.ColorOf(step, theme), 2));
        }

        if (step.IsFigure && axis.IsCut)
        {
            WaterfallLook.DrawCut(scene, theme, new(bar.Left - 2, bar.Bottom - 14), new(bar.Right + 2, bar.Bottom - 14));
        }

        if (!step.IsFigure && bar.Height >= LeastArrowBarPx)
        {
            WaterfallLook.DrawArrow(scene, theme, new(bar.CentreX, y(to)), dx: 0, dy: to > from ? -1 : 1);
        }

        var style = frame.Text(theme.DirectLabel).In(WaterfallLook.ColorOf(step, theme));
        var text = step.IsFigure ? chart.Number(step.To) : chart.Change(step.People);

        // Below a bar that takes away, but never over the words under the scale.
        var isBelow = to < from && bar.Bottom + (2 * NumberGapPx) + style.SizePx <= column.Bottom;
        scene.Text(text, bar.CentreX, isBelow ? bar.Bottom + NumberGapPx + TextMeasurer.CapHeightPx(style) : bar.Top - NumberGapPx, style, TextAnchor.Middle);
    }
}
