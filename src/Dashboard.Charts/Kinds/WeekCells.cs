using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The counts of some days in words: the same whether the days stand beside or below each other.</summary>
/// <param name="Names">What the three counts are: quoted, shown then, shown last.</param>
/// <param name="Days">The days, in order.</param>
/// <param name="Least">The least count of all, 0 at the most.</param>
/// <param name="Most">The greatest count of all, 0 at the least.</param>
internal sealed record WeekCells(ImmutableArray<string> Names, ImmutableArray<WeekDayCells> Days, double Least, double Most)
{
    public static WeekCells Of(WeekAnswer week)
    {
        var then = week.Quoted.Whole.Figure.Posted is { } posted ? Invariant($"shown on {DayText.DayAndMonth(posted)}") : "shown then";
        var counts = new[] { week.Quoted.Days, week.Then, week.Last }.SelectMany(series => series.Entries).Select(entry => (double)(entry.Count ?? 0)).ToList();
        return new WeekCells(
            ["quoted", then, "shown last"],
            [.. week.Quoted.Days.Days.Select(day => Of(week, day))],
            Math.Min(0, counts.Min()),
            Math.Max(0, counts.Max()));
    }

    private static WeekDayCells Of(WeekAnswer week, LocalDate day)
    {
        var part = week.Quoted.Parts.LastOrDefault(part => part.Figure.Days!.Contains(day) && (part.Figure.Value is null || part.Figure.Days.End == day));
        var (then, last) = (week.Then[day], week.Last[day]);
        var quoted = part is null ? string.Empty : part.Figure.Value is { } value ? CountFormat.Whole((long)value) : part.Figure.AsWritten;
        return new WeekDayCells(day, quoted, part?.Verdict.ToStanding(), Text(then), then.Count is not null, Text(last), last.Count is not null);
    }

    private static string Text(DayEntry entry) => entry.Count is { } count ? CountFormat.Whole(count) : "no report";
}
