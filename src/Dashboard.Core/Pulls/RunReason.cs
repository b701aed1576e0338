namespace Dashboard.Core.Pulls;

/// <summary>Why a run ended as it did, in the one line that the store remembers.</summary>
public static class RunReason
{
    private const int CodeLength = 4;

    /// <summary>The reason of a run: that of its worst document, and how many others were as bad.</summary>
    /// <param name="results">What became of each document.</param>
    /// <returns>The line; empty where every document came or was unchanged.</returns>
    public static string Of(IReadOnlyList<PullResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var worst = results.Select(result => result.Outcome).Worst();
        if (worst is PullOutcome.Data or PullOutcome.NotModified)
        {
            return string.Empty;
        }

        var bad = results.Where(result => result.Outcome == worst).ToList();
        var (code, reason) = Split(bad[0].Reason);
        var line = code + bad[0].Asked + ": " + reason;
        return bad.Count switch
        {
            1 => line,
            2 => line + "; and one more document the same way",
            var count => Invariant($"{line}; and {count - 1} more documents the same way"),
        };
    }

    /// <summary>What was wrong with a document, as the reason of its run names it; null where it names nothing.</summary>
    /// <param name="reason">The reason of a run or a document.</param>
    public static DataProblem? ProblemIn(string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Length > CodeLength && reason[CodeLength] == ' ' ? DataProblem.Find(reason[..CodeLength]) : null;
    }

    private static (string Code, string Reason) Split(string reason) =>
        ProblemIn(reason) is { } problem ? (problem.Code + " ", reason[(CodeLength + 1)..]) : (string.Empty, reason);
}
