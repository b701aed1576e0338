using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Paints the marks of a scene, lowest first, into pixels. One is made for each picture.</summary>
internal sealed class ScenePainter : IDisposable
{
    private readonly double _scale;
    private readonly PixelBounds _all;
    private readonly PaintingTools _tools = PaintingTools.Take();
    private bool _isPainting;

    /// <summary>Prepares to paint.</summary>
    /// <param name="pixels">Takes the picture, row by row, 0x00RRGGBB.</param>
    /// <param name="width">Device px in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="scale">Device px in a scene px.</param>
    public ScenePainter(uint[] pixels, int width, int height, double scale)
    {
        (_scale, _all) = (scale, new(0, 0, width, height));
        _tools.Painter.Use(pixels, width);
    }

    /// <summary>Paints marks over what is there.</summary>
    public void Paint(ImmutableArray<Mark> marks)
    {
        _isPainting = true;
        Paint(marks, _all);
        _isPainting = false;
    }

    /// <summary>Gives the tools back, unless painting broke off and left them as they were.</summary>
    public void Dispose()
    {
        if (!_isPainting)
        {
            PaintingTools.Return(_tools);
        }
    }

    private void Paint(ImmutableArray<Mark> marks, PixelBounds clip)
    {
        foreach (Mark mark in marks)
        {
            switch (mark)
            {
                case RectMark rect when !rect.Rect.IsEmpty:
                    Rect(rect, clip);
                    break;
                case PathMark path:
                    Path(path.Path, path.Fill, path.Stroke, clip);
                    break;
                case TextMark text:
                    Text(text, clip);
                    break;
                case HatchMark hatch:
                    Hatch(hatch, clip.Clip(hatch.Area, _scale));
                    break;
                case GroupMark group:
                    Paint(group.Marks, group.Clip is { } seen ? clip.Clip(seen, _scale) : clip);
                    break;
                default:
                    break;
            }
        }
    }

    private void Rect(RectMark mark, PixelBounds clip)
    {
        if (mark.Fill is { } color)
        {
            PixelRect rect = mark.Rect;
            _tools.Lines.Clear();
            _tools.Lines.Add(rect.Left * _scale, rect.Top * _scale);
            _tools.Lines.Add(rect.Right * _scale, rect.Top * _scale);
            _tools.Lines.Add(rect.Right * _scale, rect.Bottom * _scale);
            _tools.Lines.Add(rect.Left * _scale, rect.Bottom * _scale);
            _tools.Lines.End(closed: true);
            Fill(_tools.Lines, color, CoverageCurve.Plain, clip);
        }

        if (mark.Stroke is not null)
        {
            Path(new PathBuilder().Rect(mark.Rect).Build(), fill: null, mark.Stroke, clip);
        }
    }

    private void Path(PathData path, Rgba? fill, Stroke? stroke, PixelBounds clip)
    {
        if (fill is { } color)
        {
            Flatten(path);
            Fill(_tools.Lines, color, CoverageCurve.Plain, clip);
        }

        if (stroke is not null)
        {
            Flatten(HairlineSnap.Apply(path, stroke, _scale));
            Polylines drawn = _tools.Lines;
            if (stroke.Dash is { } dash)
            {
                _tools.Dashes.Clear();
                Dasher.Cut(_tools.Lines, dash.LengthsPx, _scale, _tools.Dashes);
                drawn = _tools.Dashes;
            }

            _tools.Outlines.Clear();
            _tools.Stroker.Outline(drawn, stroke, _scale, _tools.Outlines);
            Fill(_tools.Outlines, stroke.Color, CoverageCurve.Plain, clip);
        }
    }

    private void Hatch(HatchMark mark, PixelBounds seen)
    {
        if (seen.IsEmpty)
        {
            return;
        }

        // Diagonals of the whole picture, so that all its hatches of one kind share them.
        int first = mark.IsFalling ? -_all.Bottom : 0;
        ReadOnlySpan<ushort> coverages = _tools.Hatches.Of(mark.SpacingPx * _scale, mark.WidthPx * _scale, first, _all.Right + _all.Bottom);
        _tools.Painter.Use(mark.Color, CoverageCurve.Plain);
        for (int row = seen.Top; row < seen.Bottom; row++)
        {
            int diagonal = mark.IsFalling ? seen.Left - row - 1 : seen.Left + row;
            _tools.Painter.PaintEach(coverages.Slice(diagonal - first, seen.Right - seen.Left), _tools.Painter.Row(row)[seen.Left..seen.Right]);
        }
    }

    private void Flatten(PathData path)
    {
        _tools.Lines.Clear();
        Flattener.Flatten(path.Verbs, path.Points, DeviceTransform.Scale(_scale), _tools.Lines);
    }

    private void Text(TextMark mark, PixelBounds clip)
    {
        TrueTypeFont font = InterFont.Of(mark.Style.Weight);
        _tools.Glyphs.Clear();
        int width = GlyphRun.Walk(font, mark.Text, mark.Style.Tabular, _tools.Glyphs);
        double unit = mark.Style.SizePx * _scale / font.UnitsPerEm;
        double start = -unit * mark.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2.0, _ => width };
        (double x, double y) = (mark.X * _scale, mark.BaselineY * _scale);
        (double cos, double sin) = Rotation.Of(mark.RotationDegrees);

        // Letters that stand on a border between pixels have crisp feet; so do those of upright text.
        (x, y) = (sin is 1 or -1 ? Math.Floor(x + 0.5) : x, sin == 0 ? Math.Floor(y + 0.5) : y);
        CoverageCurve curve = CoverageCurve.ForText(mark.Style.SizePx * _scale, Light(mark.Style.Color));
        if (cos == 1 && mark.Style.SizePx * _scale <= GlyphMasks.LargestPx)
        {
            _tools.Painter.Use(mark.Style.Color, curve);
            LevelText(mark.Style.Weight, unit, x + start, (int)y, clip);
            return;
        }

        _tools.Lines.Clear();
        foreach ((ushort glyph, int pen) in _tools.Glyphs)
        {
            GlyphOutline outline = font.Outline(glyph);
            double along = start + (pen * unit);

            // Font units grow upwards, pixels downwards.
            DeviceTransform place = new(unit * cos, unit * sin, unit * sin, -unit * cos, x + (along * cos), y + (along * sin));
            Flattener.Flatten(outline.Verbs, outline.Points, place, _tools.Lines);
        }

        Fill(_tools.Lines, mark.Style.Color, curve, clip);
    }

    private void LevelText(FontWeight weight, double unit, double start, int baseline, PixelBounds clip)
    {
        foreach ((ushort glyph, int pen) in _tools.Glyphs)
        {
            double parts = Math.Floor((GlyphMasks.Phases * (start + (pen * unit))) + 0.5), pixel = Math.Floor(parts / GlyphMasks.Phases);
            GlyphKey key = new(weight, glyph, unit, (int)(parts - (GlyphMasks.Phases * pixel)));
            _tools.Letters.Of(key).Paint((int)pixel, baseline, clip, _tools.Painter);
        }
    }

    private void Fill(Polylines figures, Rgba color, CoverageCurve curve, PixelBounds clip)
    {
        _tools.Painter.Use(color, curve);
        _tools.Coverage.Fill(figures, clip, _tools.Painter);
    }

    // Relative luminance as ITU-R BT.709 weighs it.
    private static double Light(Rgba color)
    {
        ReadOnlySpan<ushort> light = LinearLight.Decode;
        return ((0.2126 * light[color.Red]) + (0.7152 * light[color.Green]) + (0.0722 * light[color.Blue])) / LinearLight.White;
    }
}
