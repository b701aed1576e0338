using System.Collections.Immutable;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Panels of one size in rows, as near to a wanted shape as their number and the room allow.</summary>
/// <param name="Panels">The panels, row by row from the top left.</param>
/// <param name="Columns">How many stand side by side.</param>
public sealed record PanelGrid(ImmutableArray<PixelRect> Panels, int Columns)
{
    private const double CostOfEmptyPanel = 0.25;

    /// <summary>How many rows there are.</summary>
    public int Rows => (Panels.Length + Columns - 1) / Columns;

    /// <summary>Divides a room.</summary>
    /// <param name="room">The room.</param>
    /// <param name="count">How many panels: one at least.</param>
    /// <param name="columnGapPx">Room between columns.</param>
    /// <param name="rowGapPx">Room between rows.</param>
    /// <param name="aspect">The width of a panel by its height that is best.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no panel.</exception>
    public static PanelGrid Of(PixelRect room, int count, double columnGapPx, double rowGapPx, double aspect)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var columns = Enumerable.Range(1, count).MinBy(columns => Cost(room, count, columns, columnGapPx, rowGapPx, aspect));
        return new PanelGrid([.. Enumerable.Range(0, count).Select(i => PanelOf(room, count, columns, i, columnGapPx, rowGapPx))], columns);
    }

    private static double Cost(PixelRect room, int count, int columns, double columnGapPx, double rowGapPx, double aspect)
    {
        var panel = PanelOf(room, count, columns, 0, columnGapPx, rowGapPx);
        var empty = (columns - (count % columns)) % columns;
        return panel.IsEmpty ? double.MaxValue : Math.Abs(Math.Log(panel.Width / panel.Height / aspect)) + (CostOfEmptyPanel * empty);
    }

    private static PixelRect PanelOf(PixelRect room, int count, int columns, int index, double columnGapPx, double rowGapPx)
    {
        var rows = (count + columns - 1) / columns;
        var (width, height) = ((room.Width - ((columns - 1) * columnGapPx)) / columns, (room.Height - ((rows - 1) * rowGapPx)) / rows);
        return new PixelRect(room.Left + (index % columns * (width + columnGapPx)), room.Top + (index / columns * (height + rowGapPx)), width, height);
    }
}
