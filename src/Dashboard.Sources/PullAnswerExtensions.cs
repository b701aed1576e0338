using System.Runtime.CompilerServices;
using Dashboard.Core.Pulls;

namespace Dashboard.Sources;

/// <summary>What holds for the answers of every source.</summary>
internal static class PullAnswerExtensions
{
    /// <summary>The answers up to the first that asks to be left alone, that one included; nothing is asked after it.</summary>
    public static async IAsyncEnumerable<PullAnswer> UntilThrottledAsync(
        this IAsyncEnumerable<PullAnswer> answers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var answer in answers.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return answer;
            if (answer.Outcome == PullOutcome.Throttled)
            {
                yield break;
            }
        }
    }
}
