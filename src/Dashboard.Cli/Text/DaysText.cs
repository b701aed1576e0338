using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Text;

/// <summary>A series day by day for a reader.</summary>
internal static class DaysText
{
    private static readonly TextColumn[] Columns =
    [
        new("day"),
        new(string.Empty),
        new("count", IsNumber: true),
        new("status"),
        new("reason", LeastColumns: 24),
    ];

    /// <summary>Adds a series under its name.</summary>
    public static TextPage Add(TextPage page, ShownSeries shown)
    {
        var series = shown.Daily;
        page.Gap()
            .Add(series.Selector.ToString(), Tone.Heading)
            .Add(new TextTable(Columns, [.. series.Entries.Select((entry, index) => Row(series.FirstDay.PlusDays(index), entry))]));
        return CaveatsText.Add(page, shown.Caveats);
    }

    private static TextPiece[] Row(LocalDate day, DayEntry entry) =>
    [
        FigureText.Day(day),
        new(FigureText.Weekday(day), Tone.Faint),
        entry.Count is null ? new TextPiece("–", Tone.Doubtful) : FigureText.Count(entry.Count),
        new(entry.Status.ToWords(), entry.Status == DayStatus.Reported ? Tone.Plain : Tone.Doubtful),
        new(ReasonOf(entry), Tone.Faint),
    ];

    private static string ReasonOf(DayEntry entry) => (entry.AsLaterServed && entry.Count is not null, entry.Reason.Text) switch
    {
        (false, var reason) => reason,
        (true, "") => "as later served",
        (true, var reason) => "as later served; " + reason,
    };
}
