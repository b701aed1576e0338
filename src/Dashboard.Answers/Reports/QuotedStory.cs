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
                Invariant($"From {Breakdown.First.Name}, {Number(Breakdown.FirstValue)} a day."),
                Invariant($"From {Breakdown.Second.Name}, {Number(Breakdown.SecondValue)} a day."),
                Invariant($"The difference, {Signed(Breakdown.Difference)} a day, is exactly the sum of {Together(parts.ToList())}."),
            ];
        }
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
