using Dashboard.Answers.Tables;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Where do two series differ, day by day, and what do both add up to?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days, both ends included.</param>
public sealed record ComparedDaysRequest(SeriesSelector First, SeriesSelector Second, DateInterval Window) : Request<SeriesComparison>
{
    /// <summary>The request that two days make.</summary>
    /// <param name="first">The first series.</param>
    /// <param name="second">The second series.</param>
    /// <param name="days">The first and last day.</param>
    /// <exception cref="RequestRefusedException">One of them is left open, or the first is after the last.</exception>
    public static ComparedDaysRequest Of(SeriesSelector first, SeriesSelector second, AskedDays days) => days is { From: not null, To: not null }
        ? new ComparedDaysRequest(first, second, days.OrAny())
        : throw new RequestRefusedException(
            days.From is null ? "from" : "to",
            names => Invariant($"either {names.Of("from")} and {names.Of("to")} are expected, to compare day by day, or {names.Of("at")} for what could be seen at a moment."));

    /// <inheritdoc/>
    public override async Task<SeriesComparison> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValueOf(await new CompareQuestion(First, Second, Window, new GapPolicy()).AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public override AnswerDocument Write(SeriesComparison answer) =>
        new(ComparedDaysTable.Of(answer), stream => ComparedDaysTable.WriteJson(answer, stream));
}
