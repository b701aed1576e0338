using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Words beside points of a plot, in the free room beside what is drawn, each joined to its point by an arrow.</summary>
internal sealed class PointNotes
{
    private const double GapPx = 6;
    private const double HeadPx = 8;
    private const double ShortOfPointPx = 4;
    private const double StepPx = 10;
    private const double NearestPx = 22;
    private const double ArrowHalfPx = 4;
    private const double TipPx = 24;
    private const double CoveringCost = 20_000;
    private const double CrossingCost = 10_000;

    private readonly Plot _plot;
    private readonly DrawnDays _drawn;
    private readonly List<PixelRect> _taken;
    private readonly List<PixelRect> _arrows = [];
    private readonly List<Note> _notes = [];
    private readonly TextStyle _first;
    private readonly TextStyle _rest;

    /// <summary>Prepares to write.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="drawn">What is drawn on each of its days.</param>
    /// <param name="taken">The boxes that are taken; those of the words are added.</param>
    public PointNotes(Plot plot, DrawnDays drawn, List<PixelRect> taken)
    {
        (_plot, _drawn, _taken) = (plot, drawn, taken);
        _rest = plot.Frame.Text(plot.Frame.Theme.Annotation);
        _first = _rest.As(FontWeight.SemiBold);
    }

    /// <summary>Finds room for words about a point, and takes it.</summary>
    /// <param name="point">The point, in px of the picture.</param>
    /// <param name="lines">The words, line by line; the first stands out.</param>
    /// <param name="color">The colour of the first line.</param>
    public void Add(PixelPoint point, ImmutableArray<string> lines, Rgba color)
    {
        var width = Math.Max(TextMeasurer.WidthPx(lines[0], _first), TextMeasurer.WidestPx(lines.AsSpan()[1..], _rest));
        var box = Place(point, width + (2 * GapPx), (lines.Length * PictureFrame.LineHeight(_rest)) + GapPx);
        var note = new Note(point, lines, color, box);
        _taken.Add(box);
        foreach (var at in Between(StartOf(box, point), point))
        {
            _arrows.Add(new PixelRect(at.X, at.Y, 0, 0).Inset(-ArrowHalfPx, -ArrowHalfPx));
        }

        _notes.Add(note);
    }

    /// <summary>Takes the ways of the arrows, for words of others to keep clear of.</summary>
    public void TakeArrows() => _taken.AddRange(_arrows);

    /// <summary>Writes the words that have found room.</summary>
    public void Draw()
    {
        foreach (var note in _notes)
        {
            DrawArrow(note);
            DrawWords(note);
        }
    }

    private void DrawWords(Note note)
    {
        var (scene, box, isLeft) = (_plot.Frame.Scene, note.Box, note.IsLeft);
        scene.Rect(box, _plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
        for (var i = 0; i < note.Lines.Length; i++)
        {
            var style = i == 0 ? _first.In(note.Color) : _rest;
            var baseline = box.Top + (GapPx / 2) + TextMeasurer.AscentPx(style) + (i * PictureFrame.LineHeight(_rest));
            scene.Text(note.Lines[i], isLeft ? box.Right - GapPx : box.Left + GapPx, baseline, style, isLeft ? TextAnchor.End : TextAnchor.Start);
        }
    }

    /// <summary>The arrow leaves the words at their side, as level with the point as may be.</summary>
    private void DrawArrow(Note note)
    {
        var (point, from) = (note.Point, StartOf(note.Box, note.Point));
        var (dx, dy) = (point.X - from.X, point.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length <= HeadPx + ShortOfPointPx)
        {
            return;
        }

        (dx, dy) = (dx / length, dy / length);
        var tip = new PixelPoint(point.X - (ShortOfPointPx * dx), point.Y - (ShortOfPointPx * dy));
        var neck = new PixelPoint(tip.X - (HeadPx * dx), tip.Y - (HeadPx * dy));
        var color = _plot.Frame.Theme.Colors.Ink;
        _plot.Frame.Scene.Line(from.X, from.Y, neck.X, neck.Y, new Stroke(color, 1.25));
        var head = new PathBuilder().MoveTo(tip.X, tip.Y).LineTo(neck.X - (dy * HeadPx * 0.4), neck.Y + (dx * HeadPx * 0.4))
            .LineTo(neck.X + (dy * HeadPx * 0.4), neck.Y - (dx * HeadPx * 0.4)).Close();
        _plot.Frame.Scene.Path(head.Build(), color);
    }

    /// <summary>Where an arrow leaves its words: at their side, or over or under them where they stand across their point.</summary>
    private PixelPoint StartOf(PixelRect box, PixelPoint point)
    {
        if (point.X > box.Left && point.X < box.Right)
        {
            return new PixelPoint(point.X, box.CentreY < point.Y ? box.Bottom : box.Top);
        }

        var half = (GapPx + PictureFrame.LineHeight(_rest)) / 2;
        return new PixelPoint(box.CentreX < point.X ? box.Right : box.Left, Math.Clamp(point.Y, box.Top + half, Math.Max(box.Top + half, box.Bottom - half)));
    }

    /// <summary>Points close to each other on the way of an arrow, but for its tip, where others may point too.</summary>
    private static List<PixelPoint> Between(PixelPoint from, PixelPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var points = new List<PixelPoint>();
        for (var at = ArrowHalfPx; at < length - TipPx; at += 2 * ArrowHalfPx)
        {
            points.Add(new PixelPoint(from.X + (dx * at / length), from.Y + (dy * at / length)));
        }

        return points;
    }

    /// <summary>Whether words and their arrow would meet other words or arrows.</summary>
    private bool Crosses(PixelRect box, PixelPoint point) =>
        _arrows.Exists(box.Overlaps)
        || Between(StartOf(box, point), point).Exists(at => _taken.Exists(taken => taken.Contains(at)) || _arrows.Exists(arrow => arrow.Contains(at)));

    /// <summary>The nearest free room beside the point; where nothing is free, room that no other words have.</summary>
    private PixelRect Place(PixelPoint point, double width, double height)
    {
        var (best, bestCost) = (default(PixelRect), double.PositiveInfinity);
        for (var top = _plot.Area.Top; top + height <= _plot.Area.Bottom; top += StepPx)
        {
            for (var aside = NearestPx; aside < _plot.Area.Width; aside += StepPx)
            {
                // Sideways is dearer than upwards: a steep arrow is followed more easily.
                var away = Math.Abs(top + (height / 2) - point.Y) + (1.4 * aside);
                if (away >= bestCost)
                {
                    break;
                }

                foreach (var left in (ReadOnlySpan<double>)[point.X - aside - width, point.X + aside])
                {
                    // In a narrow plot words that fit on neither side stand over or under their point.
                    var box = new PixelRect(Math.Clamp(left, _plot.Area.Left, Math.Max(_plot.Area.Left, _plot.Area.Right - width)), top, width, height);
                    if (!box.Inset(-HeadPx, -NearestPx).Contains(point) && !_taken.Exists(box.Inset(-GapPx, -GapPx).Overlaps)
                        && CostOf(box, point, away, bestCost) is var cost && cost < bestCost)
                    {
                        (best, bestCost) = (box, cost);
                    }
                }
            }
        }

        return best.Width > 0 ? best
            : new PixelRect(Math.Clamp(point.X + NearestPx, _plot.Area.Left, Math.Max(_plot.Area.Left, _plot.Area.Right - width)), _plot.Area.Top, width, height);
    }

    /// <summary>How far words would stand from their point, with what it costs to cover something drawn or to cross something written.</summary>
    private double CostOf(PixelRect box, PixelPoint point, double away, double limit)
    {
        var cost = away + (_drawn.LeavesFree(box.Inset(-GapPx, -GapPx)) ? 0 : CoveringCost);
        return cost < limit && Crosses(box, point) ? cost + CrossingCost : cost;
    }

    /// <summary>Words with their room.</summary>
    private sealed record Note(PixelPoint Point, ImmutableArray<string> Lines, Rgba Color, PixelRect Box)
    {
        public bool IsLeft => Box.CentreX < Point.X;
    }
}
