using Dashboard.Answers.Pictures;
using Dashboard.Charts.Kinds;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Reports;

/// <summary>What a report is to show, and how.</summary>
/// <param name="Window">The days of the comparison, both ends included.</param>
/// <param name="AsOf">The moment whose knowledge the comparison shows; null for the newest releases.</param>
/// <param name="Formats">The forms of the pictures.</param>
/// <param name="WidthPx">A picture's width in px, <see cref="LeastWidthPx"/> at least.</param>
/// <param name="HeightPx">A picture's height in px.</param>
/// <param name="Scale">Device pixels in a px of a PNG.</param>
/// <param name="Theme">The pictures' theme: <c>light</c> or <c>dark</c>.</param>
public sealed record ReportRequest(
    DateInterval Window, AsOf? AsOf, PictureFormats Formats, int WidthPx = 1600, int HeightPx = 900, int Scale = 1, string Theme = "light")
{
    /// <summary>The least width of a report's pictures in px: that of the days behind an average, the one that needs most.</summary>
    public const int LeastWidthPx = WeekLayout.LeastWidthPx;

    /// <summary>Six weeks about Christmas 2021: 1 December 2021 to 15 January 2022.</summary>
    public static DateInterval Christmas2021 { get; } = new(new LocalDate(2021, 12, 1), new LocalDate(2022, 1, 15));
}
