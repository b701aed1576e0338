using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Axes;

/// <summary>An axis of days: where each day lies, and which days are marked and labelled.</summary>
/// <remarks>
/// Each day takes an equal share of the width and lies in its share's middle, so that bars fit between the ends. Ticks are by
/// days up to three weeks, by weeks (Mondays) up to five months, by months, quarters and years beyond; where labels would
/// come closer than <see cref="GapPx"/> the step grows. The year is written once for each year, at its first label; one neighbour
/// of such a long label may stay a mark without text.
/// Immutable; a pure function of what it was made from, and always finite.
/// </remarks>
public sealed class DateAxis
{
    /// <summary>The least distance between two labels in px.</summary>
    public const double GapPx = 10;

    private const int DaysByDay = 21;
    private const int DaysByWeek = 153;
    private const int DaysByMonth = 3 * 366;
    private const int DaysByQuarter = 8 * 366;

    private static readonly ImmutableArray<DateStep> Steps =
    [
        new(DateUnit.Day, 1), new(DateUnit.Day, 2), new(DateUnit.Day, 3),
        new(DateUnit.Week, 1), new(DateUnit.Week, 2), new(DateUnit.Week, 4),
        new(DateUnit.Month, 1), new(DateUnit.Month, 2), new(DateUnit.Month, 3), new(DateUnit.Month, 6),
        new(DateUnit.Year, 1), new(DateUnit.Year, 2), new(DateUnit.Year, 5), new(DateUnit.Year, 10),
        new(DateUnit.Year, 20), new(DateUnit.Year, 50), new(DateUnit.Year, 100),
    ];

    private readonly int _days;

    private DateAxis(LocalDate first, LocalDate last, double widthPx, ImmutableArray<DateTick> ticks)
    {
        (First, Last, WidthPx, Ticks, _days) = (first, last, widthPx, ticks, DayCount(first, last));
        DayWidthPx = widthPx / _days;
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The axis's width in px.</summary>
    public double WidthPx { get; }

    /// <summary>The width of one day in px.</summary>
    public double DayWidthPx { get; }

    /// <summary>The ticks in order; none if not even one label fits the width.</summary>
    public ImmutableArray<DateTick> Ticks { get; }

    /// <summary>Makes an axis.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included; not before <paramref name="first"/>.</param>
    /// <param name="widthPx">The width in px; 0 gives an axis without ticks.</param>
    /// <param name="style">The labels' style.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The width is negative or no number.</exception>
    public static DateAxis Create(LocalDate first, LocalDate last, double widthPx, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        FinitePx.RequireLength(widthPx);
        if (last < first)
        {
            throw new ArgumentException(
                $"An axis ends on its first day or later, not from {DateLabel.Iso(first)} to {DateLabel.Iso(last)}.", nameof(last));
        }

        foreach (DateStep step in Steps)
        {
            if (step.Unit >= LeastUnit(DayCount(first, last)) && TryTicks(first, last, widthPx, style, step) is { } ticks)
            {
                return new(first, last, widthPx, ticks);
            }
        }

        return new(first, last, widthPx, Lone(first, last, widthPx, style));
    }

    /// <summary>The middle of a day in px from the left end; outside the axis for days beyond its ends.</summary>
    public double X(LocalDate day) => XAt(PlaceOf(day));

    /// <summary>The middle of a day in px from the left end.</summary>
    /// <param name="place">How many days behind the first: below 0 or beyond the last for days outside the axis.</param>
    public double XAt(int place) => (place + 0.5) * WidthPx / _days;

    /// <summary>The left border of a day in px from the left end.</summary>
    public double Left(LocalDate day) => LeftAt(PlaceOf(day));

    /// <summary>The left border of a day in px from the left end.</summary>
    /// <param name="place">How many days behind the first: below 0 or beyond the last for days outside the axis.</param>
    public double LeftAt(int place) => XAt(place) - (DayWidthPx / 2);

    /// <summary>How many days a day is behind the first; below 0 for one before it.</summary>
    public int PlaceOf(LocalDate day) => Period.DaysBetween(First, day);

    private static double X(LocalDate first, LocalDate last, double widthPx, LocalDate day) =>
        (Period.DaysBetween(first, day) + 0.5) * widthPx / DayCount(first, last);

    private static int DayCount(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;

    private static DateUnit LeastUnit(int days) => days switch
    {
        <= DaysByDay => DateUnit.Day,
        <= DaysByWeek => DateUnit.Week,
        <= DaysByQuarter => DateUnit.Month,
        _ => DateUnit.Year,
    };

    // Null if two labels come too close, or if the step marks no day at all.
    private static ImmutableArray<DateTick>? TryTicks(LocalDate first, LocalDate last, double widthPx, TextStyle style, DateStep step)
    {
        if (step is { Unit: DateUnit.Month, Count: < 3 } && DayCount(first, last) > DaysByMonth)
        {
            return null;
        }

        DateTickRow row = new(widthPx, style, step.Unit);
        foreach (LocalDate day in step.Days(first, last))
        {
            if (!row.TryAdd(day, X(first, last, widthPx, day)))
            {
                return null;
            }
        }

        return row.Ticks is { Length: > 0 } ticks ? ticks : null;
    }

    // No step fits: the first day alone, as long as its own label does.
    private static ImmutableArray<DateTick> Lone(LocalDate first, LocalDate last, double widthPx, TextStyle style)
    {
        string label = DateLabel.For(first, before: null, DateUnit.Day);
        double half = TextMeasurer.WidthPx(label, style) / 2;
        double x = X(first, last, widthPx, first);
        return 2 * half > widthPx ? [] : [new(first, x, label, Math.Max(half, Math.Min(x, widthPx - half)), IsMajor: true)];
    }
}
