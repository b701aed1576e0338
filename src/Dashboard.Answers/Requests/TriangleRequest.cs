using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Answers.Requests;

/// <summary>What did each of the latest days count in each of the latest releases?</summary>
/// <param name="Series">The series, of one area; its moment names the release that is newest, and nothing later is used.</param>
public sealed record TriangleRequest(SeriesSelector Series) : Request<LatestTriangle>
{
    /// <inheritdoc/>
    public override async Task<LatestTriangle> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        // The question refuses a series that does not fill up, or of which too little is held, and says which release is the newest.
        var latest = ValueOf(await new CompletenessQuestion(Series).AskAsync(reader, cancellation).ConfigureAwait(false));
        var history = (await reader.Store.FindAsync(Series.Members.Single(), cancellation).ConfigureAwait(false))!;
        var releases = history.Releases.Where(release => release.ReleasedAt <= latest.ReleasedAt);
        return new LatestTriangle(Series, London.DayOf(latest.ReleasedAt), ReportingTriangle.Of(new RevisionHistory(history.Id, [.. releases]), reader.Calendar));
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(LatestTriangle answer) => new(TriangleTable.Of(answer));
}
