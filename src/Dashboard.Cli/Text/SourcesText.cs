using Dashboard.Core.Pulls;
using NodaTime;

namespace Dashboard.Cli.Text;

/// <summary>How sources stand, for a reader: a table of all, and below it what is to be known of each.</summary>
internal static class SourcesText
{
    private static readonly TextColumn[] Columns =
    [
        new("source"),
        new("series", IsNumber: true, DropRank: 2),
        new("releases", IsNumber: true, DropRank: 1),
        new("last day", DropRank: 3),
        new("last release"),
        new("age", IsNumber: true),
        new("state"),
        new("last pull"),
        new("outcome"),
    ];

    /// <summary>Adds a row a source, and a paragraph a source.</summary>
    public static TextPage Add(TextPage page, IReadOnlyList<SourceStanding> standings)
    {
        page.Add(new TextTable(Columns, [.. standings.Select(Row)]));
        foreach (var standing in standings)
        {
            page.Gap().Add(standing.Source.Code, Tone.Heading);
            foreach (var sentence in Sentences(standing))
            {
                page.Add(sentence);
            }
        }

        return page;
    }

    private static TextPiece[] Row(SourceStanding standing) =>
    [
        standing.Source.Code,
        FigureText.Count(standing.Series),
        FigureText.Count(standing.Releases),
        standing.LastDay is { } day ? FigureText.Day(day) : "–",
        standing.LastReleasedAt is { } released ? FigureText.Moment(released) : "–",
        standing.Age is { } age ? AgeOf(age) : "–",
        standing switch
        {
            { Ended: not null } => "ended",
            { Late: not null } => new TextPiece("late", Tone.Bad),
            _ => "–",
        },
        standing.LastRun is { } run ? FigureText.Moment(run.StartedAt) : "never",
        standing.LastRun is { } last ? last.End?.Outcome.ToWords() ?? "under way" : "–",
    ];

    private static IEnumerable<string> Sentences(SourceStanding standing)
    {
        if (standing.Ended is { } end)
        {
            yield return Invariant($"Ended: {end.Text}.");
        }

        if (standing.Late is { } late)
        {
            var held = late.LastHeld is { } day ? Invariant($"the last held is {day:uuuu-MM-dd}") : "none is held";
            yield return Invariant($"Late: {late.Id} for {late.Day:uuuu-MM-dd} was due at {FigureText.Moment(late.DueAt)}; {held}.");
        }

        if (standing.LastRun?.End is { Reason.Length: > 0 } run)
        {
            yield return Invariant($"Last pull: {run.Reason.TrimEnd('.')}.");
        }

        if (standing.LastRefused is { End: { } refused } && refused != standing.LastRun?.End)
        {
            yield return Invariant($"Last refused, {FigureText.Moment(refused.EndedAt)}: {refused.Reason.TrimEnd('.')}.");
        }

        yield return Invariant($"{standing.Source.Publisher}. Licence: {standing.Source.Licence}.");
    }

    /// <summary>How old something is: hours up to two days, then days.</summary>
    private static string AgeOf(Duration age) => age < Duration.FromDays(2)
        ? Invariant($"{(long)Math.Floor(age.TotalHours)} h")
        : FigureText.Count((long)Math.Floor(age.TotalDays)) + " days";
}
