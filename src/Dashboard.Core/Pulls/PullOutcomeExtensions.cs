namespace Dashboard.Core.Pulls;

/// <summary>The words for what asking came to, and which is worse.</summary>
public static class PullOutcomeExtensions
{
    /// <summary>The outcome in words, as tables show it.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this PullOutcome outcome) => outcome switch
    {
        PullOutcome.Data => "data",
        PullOutcome.NotModified => "not modified",
        PullOutcome.Empty => "empty",
        PullOutcome.NotPublished => "not published",
        PullOutcome.Withdrawn => "withdrawn",
        PullOutcome.Throttled => "throttled",
        PullOutcome.Refused => "refused",
        PullOutcome.NoAnswer => "no answer",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a pull."),
    };

    /// <summary>Whether the source is to be asked again later than usual: it failed, or asked to be left alone.</summary>
    /// <param name="outcome">The outcome.</param>
    public static bool IsFailure(this PullOutcome outcome) =>
        outcome is PullOutcome.Refused or PullOutcome.NoAnswer or PullOutcome.Throttled;

    /// <summary>The worst of several outcomes.</summary>
    /// <remarks>In the order of the enumeration, but a document that came counts more than one that is unchanged.</remarks>
    /// <param name="outcomes">The outcomes.</param>
    /// <returns>The worst; <see cref="PullOutcome.NotModified"/> where none came.</returns>
    public static PullOutcome Worst(this IEnumerable<PullOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return outcomes.DefaultIfEmpty(PullOutcome.NotModified).MaxBy(Badness);
    }

    private static int Badness(PullOutcome outcome) => outcome switch
    {
        PullOutcome.NotModified => 0,
        PullOutcome.Data => 1,
        _ => (int)outcome,
    };
}
