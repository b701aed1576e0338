using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Cli.Text;

/// <summary>Two series as a reader could see both at one moment.</summary>
internal static class AsOfJoinText
{
    private static readonly TextColumn[] Columns =
    [
        new("day"),
        new(string.Empty),
        new("A", IsNumber: true),
        new("released", DropRank: 2),
        new("B", IsNumber: true),
        new("released", DropRank: 1),
    ];

    /// <summary>Adds a join under its moment.</summary>
    public static TextPage Add(TextPage page, AsOfJoin join)
    {
        page.Gap()
            .Add(Invariant($"A {join.First} and B {join.Second}, seen at {FigureText.Moment(join.SeenAt)}"), Tone.Heading)
            .Add(new TextTable(Columns, [.. join.Days.Select(Row)]));
        if (join.Days.Any(day => IsLaterServed(day.First) || IsLaterServed(day.Second)))
        {
            page.Add("* as later served: the day had been published by then, but no release of the time is held", Tone.Faint);
        }

        return CaveatsText.Add(BasesText.Add(page, join.First.Basis, join.Second.Basis), join.Caveats);
    }

    private static bool IsLaterServed(DayEntry entry) => entry is { Count: not null, AsLaterServed: true };

    private static TextPiece[] Row(JoinedDay day) =>
    [
        FigureText.Day(day.Day),
        new(FigureText.Weekday(day.Day), Tone.Faint),
        FigureText.Count(day.First.Count),
        new(ReleaseOf(day.First), Tone.Faint),
        FigureText.Count(day.Second.Count),
        new(ReleaseOf(day.Second), Tone.Faint),
    ];

    private static string ReleaseOf(DayEntry entry) => entry is not { Count: not null, ReleasedAt: { } released } ? string.Empty
        : entry.AsLaterServed ? FigureText.Moment(released) + " *"
        : FigureText.Moment(released);
}
