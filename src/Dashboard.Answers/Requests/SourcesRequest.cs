using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>What is held of each source?</summary>
public sealed record SourcesRequest : Request<ImmutableArray<SourceHolding>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<SourceHolding>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var held = await reader.Store.ListAsync(cancellation).ConfigureAwait(false);
        return SourceHolding.Of(held);
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<SourceHolding> answer) => new(SourcesTable.Of(answer));
}
