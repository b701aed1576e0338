using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds;

/// <summary>Draws a <see cref="CardText"/>: the number as quoted, the verdict with its sign, the evidence, and the reason.</summary>
/// <remarks>What has no room below is left out from the end, whole: the parts first, then the reason; the description and the table hold all.</remarks>
internal static class FigureCard
{
    private const double NumberPx = 60;
    private const double LeastNumberPx = 22;
    private const double SignPx = 26;
    private const double GapPx = 14;
    private const double WordGapPx = 16;

    /// <summary>Draws the card.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">Where it may stand; its top is used.</param>
    /// <param name="card">What to say.</param>
    /// <returns>Where it ends.</returns>
    public static double Draw(PictureFrame frame, PixelRect room, CardText card)
    {
        var top = DrawNumber(frame, room, card.AsWritten);
        top = DrawVerdict(frame, room with { Y = top, Height = room.Bottom - top }, card);
        top = DrawRule(frame, room, top);
        top = DrawEvidence(frame, room with { Y = top, Height = room.Bottom - top }, card);
        top = DrawReason(frame, room, top, card.Reason);
        return DrawParts(frame, room, top, card);
    }

    /// <summary>The figure as written, as large as the card is wide.</summary>
    private static double DrawNumber(PictureFrame frame, PixelRect room, string asWritten)
    {
        var text = "“" + asWritten + "”";
        var style = frame.Theme.Title.At(Math.Max(LeastNumberPx, NumberPx * frame.Shrink));
        while (TextMeasurer.WidthPx(text, style) > room.Width && style.SizePx > LeastNumberPx * frame.Shrink)
        {
            style = style.At(style.SizePx * 0.95);
        }

        var top = room.Top;
        foreach (var line in TextWrapper.Wrap(text, room.Width, style))
        {
            frame.Scene.Text(line, room.Left, top + TextMeasurer.AscentPx(style), style);
            top += style.SizePx * 1.2;
        }

        return top;
    }

    private static double DrawVerdict(PictureFrame frame, PixelRect room, CardText card)
    {
        var style = frame.Text(frame.Theme.Subtitle).As(FontWeight.SemiBold).In(frame.Theme.Colors.Ink);
        var sign = SignPx * Math.Max(0.6, frame.Shrink);
        var (left, top) = (room.Left + sign + 10, room.Top + (GapPx * frame.Shrink / 2));
        StandingSign.Draw(frame.Scene, frame.Theme, room.Left + (sign / 2), top + (PictureFrame.LineHeight(style) / 2), sign, card.Standing);
        foreach (var line in TextWrapper.Wrap(card.Verdict, room.Width - sign - 10, style))
        {
            frame.Scene.Text(line, left, top + TextMeasurer.AscentPx(style), style);
            top += PictureFrame.LineHeight(style);
        }

        return top;
    }

    private static double DrawRule(PictureFrame frame, PixelRect room, double top)
    {
        var y = top + (GapPx * frame.Shrink);
        frame.Scene.Line(room.Left, y, room.Right, y, frame.Theme.Grid);
        return y + (GapPx * frame.Shrink);
    }

    private static double DrawEvidence(PictureFrame frame, PixelRect room, CardText card)
    {
        var label = TextOf(frame);
        var value = label.In(frame.Theme.Colors.Ink).As(FontWeight.Medium);
        var rows = card.Evidence;
        var left = room.Left + rows.Max(row => TextMeasurer.WidthPx(row.Word, label)) + WordGapPx;
        var top = room.Top;
        var word = string.Empty;
        foreach (var row in rows)
        {
            frame.Scene.Text(row.Word == word ? "+" : row.Word, room.Left, top + TextMeasurer.AscentPx(label), label);
            foreach (var line in TextWrapper.Wrap(row.Value, room.Right - left, value))
            {
                frame.Scene.Text(line, left, top + TextMeasurer.AscentPx(value), value);
                top += PictureFrame.LineHeight(value);
            }

            (word, top) = (row.Word, top + 3);
        }

        return top + (GapPx * frame.Shrink);
    }

    private static double DrawReason(PictureFrame frame, PixelRect room, double top, string reason)
    {
        var style = TextOf(frame);
        var lines = TextWrapper.Wrap(reason, room.Width, style);
        if (top + (lines.Length * PictureFrame.LineHeight(style)) > room.Bottom)
        {
            return room.Bottom;
        }

        foreach (var line in lines)
        {
            frame.Scene.Text(line, room.Left, top + TextMeasurer.AscentPx(style), style);
            top += PictureFrame.LineHeight(style);
        }

        return top + (GapPx * frame.Shrink);
    }

    private static TextStyle TextOf(PictureFrame frame) => frame.Text(frame.Theme.DirectLabel).As(FontWeight.Regular).In(frame.Theme.Colors.Secondary);

    /// <summary>The figures that it was made of, as chips in rows.</summary>
    private static double DrawParts(PictureFrame frame, PixelRect room, double top, CardText card)
    {
        if (card.Parts.IsEmpty)
        {
            return top;
        }

        var style = frame.Text(frame.Theme.Annotation);
        var chips = card.Parts.Select(part => new QuotedChip(frame, part, room.Width)).ToList();
        var places = new List<PixelRect>();
        var (x, y) = (room.Left, top + PictureFrame.LineHeight(style) + 4);
        foreach (var chip in chips)
        {
            (x, y) = x > room.Left && x + chip.WidthPx > room.Right ? (room.Left, y + chip.HeightPx + 6) : (x, y);
            places.Add(new PixelRect(x, y, chip.WidthPx, chip.HeightPx));
            x += chip.WidthPx + 8;
        }

        if (places[^1].Bottom > room.Bottom)
        {
            return top;
        }

        frame.Scene.Text("The figures it was made of:", room.Left, top + TextMeasurer.AscentPx(style), style);
        for (var i = 0; i < chips.Count; i++)
        {
            chips[i].Draw(places[i].Left, places[i].CentreY);
        }

        return places[^1].Bottom;
    }
}
