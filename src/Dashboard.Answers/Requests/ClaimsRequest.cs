using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Requests;

/// <summary>Do quoted figures hold?</summary>
/// <param name="Ledger">The figures.</param>
public sealed record ClaimsRequest(IReadOnlyList<CitedFigure> Ledger) : Request<ImmutableArray<ClaimCheck>>
{
    /// <inheritdoc/>
    public override async Task<ImmutableArray<ClaimCheck>> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        [.. await new ClaimChecker(reader).CheckAsync(Ledger, cancellation).ConfigureAwait(false)];

    /// <inheritdoc/>
    public override AnswerDocument Write(ImmutableArray<ClaimCheck> answer) =>
        new(ClaimsTable.Of(answer), stream => ClaimsTable.WriteJson(answer, stream));
}
