using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>How does each source stand: what is held, how old is it, is a release late, and how did the last pulls go?</summary>
/// <param name="Pulled">Where the runs are kept; null where the snapshot alone is read.</param>
/// <param name="Clock">Tells how old a release is.</param>
public sealed record SourcesRequest(IReleaseStore? Pulled, IClock Clock) : Request<ImmutableArray<SourceStanding>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<SourceStanding>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var question = new SourcesQuestion(new ReleaseWatch(reader.Calendar, ReleaseWatch.UsualPatience), Clock);
        return await question.AskAsync(reader.Store, Pulled, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<SourceStanding> answer) => new(StandingsTable.Of(answer));
}
