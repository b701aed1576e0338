using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds;

/// <summary>A card at the left and a plot at the right, below each other in a portrait picture.</summary>
internal static class CardLayout
{
    private const double CardShare = 0.36;
    private const double PortraitCardShare = 0.46;
    private const double GapPx = 48;

    /// <summary>Turns both into marks.</summary>
    /// <param name="text">The words around them.</param>
    /// <param name="card">The card.</param>
    /// <param name="plot">Draws the plot into the room left for it; null for a card alone.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(PictureText text, CardText card, Action<PictureFrame, PixelRect>? plot, Themes.Theme theme, PictureSize size)
    {
        var frame = PictureFrame.Start(text, theme, size);
        var (room, gap) = (frame.Body, GapPx * frame.Shrink);
        var isPortrait = room.Height > room.Width;
        var bottom = FigureCard.Draw(frame, CardRoom(room, gap, plot is not null, isPortrait), card);
        plot?.Invoke(frame, isPortrait
            ? PixelRect.FromEdges(room.Left, bottom + (gap / 2), room.Right, room.Bottom)
            : PixelRect.FromEdges(room.Left + (room.Width * CardShare), room.Top, room.Right, room.Bottom));
        frame.Scene.Table(new SceneTable(
            "What the verdict rests on", ["word", "value"], [.. card.Evidence.Select(row => (IReadOnlyList<string>)[row.Word, row.Value]), ["reason", card.Reason]]));
        return frame.Scene.Build();
    }

    private static PixelRect CardRoom(PixelRect room, double gap, bool hasPlot, bool isPortrait) =>
        !hasPlot ? room with { Width = Math.Min(room.Width, room.Height * 1.6) }
        : isPortrait ? room with { Height = room.Height * PortraitCardShare }
        : room with { Width = (room.Width * CardShare) - gap };
}
