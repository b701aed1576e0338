using System.Collections.Immutable;
using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>The days cut into strips below each other, as many as make the cells largest.</summary>
/// <param name="Strips">The days of each strip, in order; all but the last are equally long.</param>
/// <param name="CellWidthPx">The width of a cell.</param>
/// <param name="CellHeightPx">The height of a cell.</param>
internal sealed record CalendarStrips(ImmutableArray<DateInterval> Strips, double CellWidthPx, double CellHeightPx)
{
    private const int MostStrips = 12;
    private const double TallestShare = 1.5;
    private const double WorthAStrip = 1.12;

    public static CalendarStrips Of(DateInterval window, int rows, double widthPx, double heightPx, double headPx, double leastRowPx)
    {
        var best = With(1, window, rows, widthPx, heightPx, headPx);
        for (var count = 2; count <= Math.Min(MostStrips, window.Length); count++)
        {
            var strips = With(count, window, rows, widthPx, heightPx, headPx);

            // More strips are harder to read across, so they have to pay, and leave rows high enough for their names.
            best = strips.Side > best.Side * WorthAStrip && strips.CellHeightPx >= leastRowPx ? strips : best;
        }

        return best;
    }

    private double Side => Math.Min(CellWidthPx, CellHeightPx);

    /// <summary>Strips of whole weeks where there are several, so that weekdays stand below each other.</summary>
    private static CalendarStrips With(int count, DateInterval window, int rows, double widthPx, double heightPx, double headPx)
    {
        var days = (window.Length + count - 1) / count;
        days = count == 1 || days < 7 ? days : (days + 6) / 7 * 7;
        var strips = ImmutableArray.CreateBuilder<DateInterval>();
        for (var start = window.Start; start <= window.End; start = start.PlusDays(days))
        {
            strips.Add(new DateInterval(start, LocalDate.Min(start.PlusDays(days - 1), window.End)));
        }

        var cellWidth = widthPx / days;
        var cellHeight = ((heightPx / strips.Count) - headPx) / rows;
        return new CalendarStrips(strips.ToImmutable(), cellWidth, Math.Max(1, Math.Min(cellHeight, cellWidth * TallestShare)));
    }

    /// <summary>The cell of a day in a row of a strip.</summary>
    public PixelRect CellOf(DateInterval strip, LocalDate day, int row, double left, double top) =>
        new(left + (Period.DaysBetween(strip.Start, day) * CellWidthPx), top + (row * CellHeightPx), CellWidthPx, CellHeightPx);
}
