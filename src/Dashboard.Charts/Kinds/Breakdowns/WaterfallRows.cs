using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>A waterfall of level bars, the words of each at its left: for narrow pictures and many parts.</summary>
internal static class WaterfallRows
{
    private const double WordsShare = 0.34;
    private const double BarShare = 0.5;
    private const double TickGapPx = 8;
    private const double NumberGapPx = 7;
    private const double LeastArrowBarPx = 22;
    private const double CutTextShare = 0.72;

    /// <summary>Beside the labels of the scale; what takes more lines there stands in one below them.</summary>
    private const int MostCutLinesBeside = 2;

    public static void Draw(PictureFrame frame, ExplainChart chart, ImmutableArray<WaterfallStep> steps)
    {
        var theme = frame.Theme;
        var label = frame.Text(theme.AxisLabel);
        var (least, most) = WaterfallLook.Levels(steps);
        var number = frame.Text(theme.DirectLabel);
        var numberPx = steps.Max(step => TextMeasurer.WidthPx(TextOf(chart, step), number)) + (2 * NumberGapPx);
        var body = frame.Body;
        var (left, right) = (body.Left + (body.Width * WordsShare), body.Right - numberPx);
        var axis = CutAxis.Create(least, most, right - left, label);
        var note = frame.Text(theme.Annotation);
        var cut = axis.IsCut ? TextWrapper.Wrap(WaterfallLook.CutText(axis), (left - body.Left) * CutTextShare, note) : [];
        var isCutBelow = cut.Length > MostCutLinesBeside;
        var belowPx = isCutBelow ? PictureFrame.LineHeight(note) : 0;
        var area = PixelRect.FromEdges(left, body.Top, right, body.Bottom - PictureFrame.LineHeight(label) - TickGapPx - belowPx);
        DrawAxis(frame, area, axis, label);
        DrawCutText(frame, isCutBelow ? [WaterfallLook.CutText(axis)] : cut, isCutBelow ? body.Bottom : area.Bottom + (MostCutLinesBeside * PictureFrame.LineHeight(note)) - (TickGapPx / 2));
        var slot = area.Height / steps.Length;
        for (var i = 0; i < steps.Length; i++)
        {
            var row = new PixelRect(area.Left, area.Top + (i * slot), area.Width, slot);
            DrawWords(frame, steps[i], row with { X = body.Left, Width = area.Left - body.Left - (2 * TickGapPx) });
            DrawStep(frame, chart, steps[i], row, axis, numberPx);
            if (i + 1 < steps.Length)
            {
                var (x, half) = (area.Left + axis.Position(steps[i].To.ToDouble()), slot * BarShare / 2);
                frame.Scene.Line(x, row.CentreY + half, x, row.CentreY + slot - half, new Stroke(theme.Colors.Secondary, 1, new DashPattern(2, 3)));
            }
        }
    }

    private static string TextOf(ExplainChart chart, WaterfallStep step) => step.IsFigure ? chart.Number(step.To) : chart.Change(step.People);

    /// <summary>Labels stand below, as many as have the room between each other.</summary>
    private static void DrawAxis(PictureFrame frame, PixelRect area, CutAxis axis, TextStyle label)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in axis.Ticks)
        {
            var x = area.Left + tick.Position;
            frame.Scene.Line(x, area.Top, x, area.Bottom, tick.Value == 0 ? frame.Theme.ZeroLine : frame.Theme.Grid);
            var half = TextMeasurer.WidthPx(tick.Label, label) / 2;
            if (x - half >= free)
            {
                frame.Scene.Text(tick.Label, x, area.Bottom + TickGapPx + TextMeasurer.AscentPx(label), label, TextAnchor.Middle);
                free = x + half + (2 * TickGapPx);
            }
        }
    }

    /// <summary>That the scale is cut, in lines that end above a height.</summary>
    private static void DrawCutText(PictureFrame frame, ImmutableArray<string> lines, double bottom)
    {
        var note = frame.Text(frame.Theme.Annotation);
        for (var i = 0; i < lines.Length; i++)
        {
            frame.Scene.Text(lines[i], frame.Body.Left, bottom - ((lines.Length - i) * PictureFrame.LineHeight(note)) + TextMeasurer.AscentPx(note), note);
        }
    }

    private static void DrawWords(PictureFrame frame, WaterfallStep step, PixelRect room)
    {
        var theme = frame.Theme;
        var (name, note) = (frame.Text(theme.DirectLabel).In(step.IsFigure ? WaterfallLook.ColorOf(step, theme) : theme.Colors.Ink), frame.Text(theme.Annotation));
        var (names, reasons) = (TextWrapper.Wrap(step.Name, room.Width, name), TextWrapper.Wrap(step.Reason, room.Width, note));
        var fitting = Math.Max(0, (int)((room.Height - (names.Length * PictureFrame.LineHeight(name))) / PictureFrame.LineHeight(note)));
        var shown = reasons.Length <= fitting ? reasons : [];
        var y = room.CentreY - (((names.Length * PictureFrame.LineHeight(name)) + (shown.Length * PictureFrame.LineHeight(note))) / 2);
        foreach (var (lines, style) in new[] { (names, name), (shown, note) })
        {
            foreach (var line in lines)
            {
                frame.Scene.Text(line, room.Left, y + TextMeasurer.AscentPx(style), style);
                y += PictureFrame.LineHeight(style);
            }
        }
    }

    private static void DrawStep(PictureFrame frame, ExplainChart chart, WaterfallStep step, PixelRect row, CutAxis axis, double numberPx)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var (from, to) = (step.IsFigure ? Math.Max(0, axis.From) : step.From.ToDouble(), step.To.ToDouble());
        var half = row.Height * BarShare / 2;
        double X(double value) => row.Left + axis.Position(value);
        var bar = PixelRect.FromEdges(X(Math.Min(from, to)), row.CentreY - half, X(Math.Max(from, to)), row.CentreY + half);
        WaterfallLook.DrawBar(scene, step, bar, theme);
        if (bar.Width < 1)
        {
            scene.Line(bar.Left, bar.Top, bar.Left, bar.Bottom, new Stroke(WaterfallLook.ColorOf(step, theme), 2));
        }

        if (step.IsFigure && axis.IsCut)
        {
            WaterfallLook.DrawCut(scene, theme, new(bar.Left + 12, bar.Top - 2), new(bar.Left + 12, bar.Bottom + 2));
        }

        if (!step.IsFigure && bar.Width >= LeastArrowBarPx)
        {
            WaterfallLook.DrawArrow(scene, theme, new(X(to), row.CentreY), dx: to > from ? 1 : -1, dy: 0);
        }

        // At the tip, but never over the words: a bar that takes away from near the left edge has its number at its right.
        var style = frame.Text(theme.DirectLabel).In(WaterfallLook.ColorOf(step, theme));
        var isLeft = to < from && bar.Left - numberPx >= row.Left;
        scene.Text(
            TextOf(chart, step), isLeft ? bar.Left - NumberGapPx : bar.Right + NumberGapPx, TextMeasurer.CentredBaselineY(row.CentreY, style), style, isLeft ? TextAnchor.End : TextAnchor.Start);
    }
}
