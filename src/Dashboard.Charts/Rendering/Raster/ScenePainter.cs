using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Paints the marks of a scene, lowest first, into pixels. One is made for each picture.</summary>
internal sealed class ScenePainter : IDisposable
{
    private readonly double _scale;
    private readonly PixelBounds _all;
    private readonly Coverage _coverage;
    private readonly PixelPainter _painter;
    private readonly Polylines _lines = new();
    private readonly Polylines _dashes = new();
    private readonly Polylines _outlines = new();
    private readonly List<(ushort Glyph, int Pen)> _glyphs = new(64);

    /// <summary>Prepares to paint.</summary>
    /// <param name="pixels">Takes the picture, row by row, 0x00RRGGBB.</param>
    /// <param name="width">Device px in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="scale">Device px in a scene px.</param>
    public ScenePainter(uint[] pixels, int width, int height, double scale)
    {
        (_scale, _all) = (scale, new(0, 0, width, height));
        _coverage = new(width, height);
        _painter = new(pixels, width);
    }

    /// <summary>Paints marks over what is there.</summary>
    public void Paint(ImmutableArray<Mark> marks) => Paint(marks, _all);

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _coverage.Dispose();

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
            _lines.Clear();
            _lines.Add(rect.Left * _scale, rect.Top * _scale);
            _lines.Add(rect.Right * _scale, rect.Top * _scale);
            _lines.Add(rect.Right * _scale, rect.Bottom * _scale);
            _lines.Add(rect.Left * _scale, rect.Bottom * _scale);
            _lines.End(closed: true);
            Fill(_lines, color, CoverageCurve.Plain, clip);
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
            Fill(_lines, color, CoverageCurve.Plain, clip);
        }

        if (stroke is not null)
        {
            Flatten(HairlineSnap.Apply(path, stroke, _scale));
            Polylines drawn = _lines;
            if (stroke.Dash is { } dash)
            {
                _dashes.Clear();
                Dasher.Cut(_lines, dash.LengthsPx, _scale, _dashes);
                drawn = _dashes;
            }

            _outlines.Clear();
            Stroker.Outline(drawn, stroke, _scale, _outlines);
            Fill(_outlines, stroke.Color, CoverageCurve.Plain, clip);
        }
    }

    private void Flatten(PathData path)
    {
        _lines.Clear();
        Flattener.Flatten(path.Verbs, path.Points, DeviceTransform.Scale(_scale), _lines);
    }

    private void Text(TextMark mark, PixelBounds clip)
    {
        TrueTypeFont font = InterFont.Of(mark.Style.Weight);
        _glyphs.Clear();
        int width = GlyphRun.Walk(font, mark.Text, mark.Style.Tabular, _glyphs);
        double unit = mark.Style.SizePx * _scale / font.UnitsPerEm;
        double start = -unit * mark.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => width / 2.0, _ => width };
        (double x, double y) = (mark.X * _scale, mark.BaselineY * _scale);
        (double cos, double sin) = Rotation.Of(mark.RotationDegrees);

        // Letters that stand on a border between pixels have crisp feet; so do those of upright text.
        (x, y) = (sin is 1 or -1 ? Math.Floor(x + 0.5) : x, sin == 0 ? Math.Floor(y + 0.5) : y);
        _lines.Clear();
        foreach ((ushort glyph, int pen) in _glyphs)
        {
            GlyphOutline outline = font.Outline(glyph);
            double along = start + (pen * unit);

            // Font units grow upwards, pixels downwards.
            DeviceTransform place = new(unit * cos, unit * sin, unit * sin, -unit * cos, x + (along * cos), y + (along * sin));
            Flattener.Flatten(outline.Verbs, outline.Points, place, _lines);
        }

        Fill(_lines, mark.Style.Color, CoverageCurve.ForText(mark.Style.SizePx * _scale, Light(mark.Style.Color)), clip);
    }

    private void Fill(Polylines figures, Rgba color, CoverageCurve curve, PixelBounds clip)
    {
        _painter.Use(color, curve);
        _coverage.Add(figures, clip);
        _coverage.Paint(_painter);
    }

    // Relative luminance as ITU-R BT.709 weighs it.
    private static double Light(Rgba color)
    {
        ReadOnlySpan<ushort> light = LinearLight.Decode;
        return ((0.2126 * light[color.Red]) + (0.7152 * light[color.Green]) + (0.0722 * light[color.Blue])) / LinearLight.White;
    }
}
