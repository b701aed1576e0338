using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>What could a reader see of two series at a moment?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="At">The moment; a day stands for its 09:00, 17:00 and the next morning.</param>
/// <param name="Days">The days; open for the week up to the moment.</param>
public sealed record MomentRequest(SeriesSelector First, SeriesSelector Second, AsOf At, AskedDays Days) : Request<ImmutableArray<AsOfJoin>>
{
    private const int DaysShown = 7;

    // Ten years: from a day of the pandemic to a moment of the year 9998 it would be millions of days.
    private const int MostDays = 3_653;

    /// <inheritdoc/>
    public override async Task<ImmutableArray<AsOfJoin>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var last = At.Day ?? London.DayOf(At.Instant);
        var window = Days.Or(new DateInterval(last.PlusDays(1 - DaysShown), last));
        if (window.Length > MostDays)
        {
            throw new RequestRefusedException(
                "at", names => Invariant($"{names.Of("at")} is {window.Length:#,0} days after the first day, {window.Start:uuuu-MM-dd}; up to {MostDays:#,0} are joined, or {names.Of("to")} is expected with it."));
        }

        ImmutableArray<Instant> moments = At.Day is { } day ? ReadingTimes.Of(day) : [At.Instant];
        return await ValuesOfAsync(moments, moment => new AsOfJoinQuestion(First, Second, window, moment).AskAsync(reader, cancellation)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<AsOfJoin> answer) => new(AsOfJoinTable.Of(answer));
}
