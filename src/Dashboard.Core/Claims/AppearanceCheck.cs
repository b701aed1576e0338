using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>Adds to the reason of a figure that does not stand where its number does appear.</summary>
/// <remarks>
/// Searched are the places and the metric that the figure names, the fortnight around its days, and what had been shown when it
/// was posted. Only a number met to the last case, where chance would hardly give one, is told; the verdict stays.
/// </remarks>
internal sealed class AppearanceCheck(SeriesReader reader)
{
    private const int DaysAround = 7;
    private const double MostByChance = 0.05;

    public async ValueTask<ClaimCheck> AddToAsync(ClaimCheck check, CancellationToken cancellation)
    {
        var meaning = FigureMeaning.Of(check.Figure);
        if (check.Verdict is not (Verdict.Contradicted or Verdict.NotCheckable) || meaning.Metric is null || meaning.Areas.IsEmpty
            || check.Figure.Days is not { } days || QuotedNumber.Of(check.Figure) is not { } number)
        {
            return check;
        }

        var question = new TraceQuestion
        {
            Number = number,
            Days = new DateInterval(days.Start.PlusDays(-DaysAround), days.End.PlusDays(DaysAround)),
            SaidOn = check.Figure.Posted is { } posted ? AsOf.EndOf(posted) : null,
            Areas = meaning.Areas,
            Metric = meaning.Metric,
        };
        var trace = (await question.AskAsync(reader, cancellation).ConfigureAwait(false)).Value;
        var hit = trace is { ExpectedByChance: < MostByChance } ? trace.Hits.FirstOrDefault(found => IsMet(found, number)) : null;
        return hit is null ? check : check with { Reason = Invariant($"{check.Reason} The number does appear elsewhere: {hit.Why}") };
    }

    private static bool IsMet(TraceHit hit, QuotedNumber number) =>
        hit.Verdict is TraceVerdict.Exact or TraceVerdict.ExactInAnotherRelease
        || (hit.Verdict == TraceVerdict.SumOfParts && hit.Value is { } value && FigureFit.Of(number.Value, FigureQualifier.Exact, value) == Fit.Exact);
}
