using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Svg;

/// <summary>Writes marks as SVG elements, in drawing order.</summary>
internal sealed class SvgMarkWriter(SvgElementWriter to, string idPrefix)
{
    private int _clips;

    /// <summary>Writes marks, lowest first.</summary>
    public void Write(ImmutableArray<Mark> marks)
    {
        foreach (Mark mark in marks)
        {
            switch (mark)
            {
                case RectMark rect when !rect.Rect.IsEmpty:
                    Rect(rect);
                    break;
                case PathMark path:
                    Path(path.Path, path.Fill, path.Stroke, path.Id);
                    break;
                case TextMark text when text.Text.Length > 0:
                    Text(text);
                    break;
                case GroupMark group:
                    Group(group);
                    break;
                case HatchMark hatch:
                    Group(hatch.ToLines());
                    break;
                default:
                    break;
            }
        }
    }

    private void Rect(RectMark mark)
    {
        to.Start("rect").With("id", Id(mark.Id));
        PixelRect rect = mark.Rect;
        to.With("x", rect.X).With("y", rect.Y).With("width", rect.Width).With("height", rect.Height);
        Fill(mark.Fill);
        to.EndEmpty();
        if (mark.Stroke is not null)
        {
            Path(new PathBuilder().Rect(rect).Build(), fill: null, mark.Stroke, id: null);
        }
    }

    private void Path(PathData path, Rgba? fill, Stroke? stroke, string? id)
    {
        PathData stroked = stroke is null ? path : HairlineSnap.Apply(path, stroke, scale: 1);
        bool apart = fill is not null && !ReferenceEquals(stroked, path);
        if (apart)
        {
            // The thin outline was moved to whole pixels and the fill was not.
            Path(path, fill, stroke: null, id);
            (fill, id) = (null, null);
        }

        to.Start("path").With("id", Id(id)).With("d", SvgPath.Text(stroked));
        Fill(fill);
        Stroke(stroke);
        to.EndEmpty();
    }

    private void Text(TextMark mark)
    {
        TextStyle style = mark.Style;
        to.Start("text").With("id", Id(mark.Id)).With("x", mark.X).With("y", mark.BaselineY);
        to.With("font-size", style.SizePx);
        to.With("font-weight", style.Weight == FontWeight.Regular ? null : Invariant($"{(int)style.Weight}"));
        to.With("text-anchor", mark.Anchor switch { TextAnchor.Start => null, TextAnchor.Middle => "middle", _ => "end" });
        if (mark.RotationDegrees != 0)
        {
            string turn = $"rotate({SvgNumber.Text(mark.RotationDegrees)} {SvgNumber.Text(mark.X)} {SvgNumber.Text(mark.BaselineY)})";
            to.With("transform", turn);
        }

        Fill(style.Color);

        // The measured width holds whatever font the reader's machine has in place of Inter.
        to.With("textLength", TextMeasurer.WidthPx(mark.Text, style)).With("lengthAdjust", "spacingAndGlyphs");
        bool isSpaced = mark.Text.Contains("  ", StringComparison.Ordinal) || mark.Text.Trim(' ') != mark.Text;
        (string? figures, string? spaces) = idPrefix.Length > 0
            ? (style.Tabular ? SvgPageStyle.Figures : null, isSpaced ? SvgPageStyle.Spaces : null)
            : (style.Tabular ? "font-feature-settings:'tnum','calt' 0" : null, isSpaced ? "white-space:pre" : null);
        string? both = figures is null || spaces is null ? figures ?? spaces : figures + (idPrefix.Length > 0 ? " " : ";") + spaces;
        to.With(idPrefix.Length > 0 ? "class" : "style", both);
        to.EndWith("text", mark.Text);
    }

    private void Group(GroupMark mark)
    {
        string? clip = null;
        if (mark.Clip is { } rect)
        {
            // Mark ids have no underscore, so no mark's id can be the same.
            clip = Invariant($"{idPrefix}_clip{++_clips}");
            to.Start("clipPath").With("id", clip).Start("rect").With("x", rect.X).With("y", rect.Y);
            to.With("width", Math.Max(0, rect.Width)).With("height", Math.Max(0, rect.Height)).EndEmpty();
            to.End("clipPath");
        }

        to.Start("g").With("id", Id(mark.Id)).With("clip-path", clip is null ? null : $"url(#{clip})");
        Write(mark.Marks);
        to.End("g");
    }

    private void Fill(Rgba? fill)
    {
        to.With("fill", fill?.ToHex() ?? "none");
        to.With("fill-opacity", Opacity(fill));
    }

    private void Stroke(Stroke? stroke)
    {
        if (stroke is null)
        {
            return;
        }

        to.With("stroke", stroke.Color.ToHex()).With("stroke-opacity", Opacity(stroke.Color)).With("stroke-width", stroke.WidthPx);
        to.With("stroke-linejoin", stroke.Join switch { LineJoin.Round => "round", LineJoin.Bevel => "bevel", _ => null });
        to.With("stroke-linecap", stroke.Cap == LineCap.Round ? "round" : null);

        // 4 is SVG's own default.
        to.With("stroke-miterlimit", stroke is { Join: LineJoin.Miter, MiterLimit: not 4 } ? SvgNumber.Text(stroke.MiterLimit) : null);
        to.With("stroke-dasharray", stroke.Dash is { } dash ? string.Join(' ', dash.LengthsPx.Select(SvgNumber.Text)) : null);
    }

    private static string? Opacity(Rgba? color) =>
        color is { IsOpaque: false } seen ? Invariant($"{seen.Alpha / 255.0:0.###}") : null;

    private string? Id(string? id) => id is null ? null : idPrefix + id;
}
