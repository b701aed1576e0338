using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Reports;

/// <summary>Averages that were quoted of the same days, and why they differ: the story that the product begins with.</summary>
/// <param name="Weeks">The averages, each with the figures behind it.</param>
/// <param name="Breakdown">Why two of them differ; null where the ledger has no such pair.</param>
public sealed record QuotedStory(ImmutableArray<WeekAnswer> Weeks, DifferenceBreakdown? Breakdown)
{
    /// <summary>Tells the story of a ledger.</summary>
    /// <param name="checks">The ledger's figures, checked.</param>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<QuotedStory> AskAsync(IReadOnlyList<ClaimCheck> checks, SeriesReader reader, CancellationToken cancellation)
    {
        var request = new ReportRequest(ReportRequest.Christmas2021, AsOf: null, default);
        var weeks = await new ReportPictures(reader, request, checks).WeeksAsync(cancellation).ConfigureAwait(false);
        return new QuotedStory(weeks, await QuotedPair.ExplainAsync(weeks, reader, cancellation).ConfigureAwait(false));
    }

    /// <summary>The answer in three sentences: how each figure came about, and what lies between them. Fewer where there is no such pair.</summary>
    public ImmutableArray<string> Sentences
    {
        get
        {
            if (Breakdown is null)
            {
                return [];
            }

            var parts = Breakdown.Parts.OrderByDescending(part => Math.Abs(part.People.ToDouble()))
                .Select(part => Invariant($"{part.Cause} {Signed(part.People)}"));
            return
            [
                .. Weeks.Select(SentenceOf).OfType<string>(),
                Invariant($"The {Number(Breakdown.Difference)} a day between them are exactly {Together(parts.ToList())}."),
            ];
        }
    }

    /// <summary>How an averaged figure came about; null for one that neither its series nor the figures quoted with it give.</summary>
    private static string? SentenceOf(WeekAnswer week)
    {
        var (figure, days) = (week.Quoted.Whole.Figure, week.Quoted.Days.Days.Length);
        var source = week.Last.Selector.Source.Title;
        return week.Quoted.Whole.Verdict switch
        {
            Verdict.ArithmeticHoldsMissingAsZero => Invariant($"{figure.AsWritten} adds the {week.Quoted.Days.Entries.Count(entry => entry.Count is not null)} daily figures quoted for the {source} and divides by {days} days, as if the others had been without a case."),
            Verdict.Exact => Invariant($"{figure.AsWritten} is what {source} shows for the same {days} days."),
            Verdict.ExactInEarlierRelease => Invariant($"{figure.AsWritten} is what {source} showed for the same {days} days when it was quoted, and has revised since."),
            _ => null,
        };
    }

    private static string Together(List<string> parts) =>
        parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];

    private static string Number(ExactPeople people) => people.ToDouble().ToString("N1", CultureInfo.InvariantCulture);

    private static string Signed(ExactPeople people) => people.ToDouble() switch
    {
        0 => "0",
        > 0 and var more => "+" + more.ToString("N1", CultureInfo.InvariantCulture),
        var less => "−" + (-less).ToString("N1", CultureInfo.InvariantCulture),
    };
}
