using Dashboard.Core.Series;

namespace Dashboard.Core.Pulls;

/// <summary>Asks one source for what it publishes.</summary>
/// <remarks>Safe to use from several threads; the state they share is the source's request budget and its pause after failures.</remarks>
public interface ISourcePuller
{
    /// <summary>The source.</summary>
    Source Source { get; }

    /// <summary>About how many answers an ask will have, for showing how far it is.</summary>
    /// <param name="ask">What is wanted.</param>
    int Expects(PullAsk ask);

    /// <summary>Asks for every document that is wanted, one after another.</summary>
    /// <param name="ask">What is wanted and what is held already.</param>
    /// <param name="cancellation">Stops it; answers given before stay good.</param>
    /// <returns>
    /// An answer a document, at least one, as they come. A failure of the source is an answer, never an exception. After an
    /// answer that asks to be left alone nothing more is asked.
    /// </returns>
    /// <exception cref="IOException">The folder of the cache can't be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder of the cache may not be.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    IAsyncEnumerable<PullAnswer> PullAsync(PullAsk ask, CancellationToken cancellation);
}
