using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>Which series are held?</summary>
/// <param name="Filter">Only those whose name contains this text, in capitals or not; empty for all.</param>
public sealed record HeldRequest(string Filter) : Request<ImmutableArray<SeriesSummary>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<SeriesSummary>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var all = await reader.Store.ListAsync(cancellation).ConfigureAwait(false);
        return [.. all.Where(summary => summary.Id.ToString().Contains(Filter, StringComparison.OrdinalIgnoreCase))];
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<SeriesSummary> answer) => new(SeriesTable.Of(answer));
}
