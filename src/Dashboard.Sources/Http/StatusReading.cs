using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Http;

/// <summary>What each HTTP status means here, in one table.</summary>
internal static class StatusReading
{
    /// <summary>Reads a status other than 200 and 304.</summary>
    /// <param name="status">The status.</param>
    /// <param name="saysWhen">Whether the answer says how long to wait.</param>
    /// <param name="notFound">What 404 means of the document asked for.</param>
    /// <returns>The outcome, what is wrong with the question or answer, and the reason in one line.</returns>
    public static (PullOutcome Outcome, DataProblem? Problem, string Reason) Of(int status, bool saysWhen, PullOutcome notFound) => status switch
    {
        204 => (PullOutcome.Empty, null, "there is nothing for the question (204)"),
        404 => (notFound, null, notFound switch
        {
            PullOutcome.NotPublished => "it has not been published, or never was (404)",
            PullOutcome.Empty => "there is no such page (404)",
            _ => "it is no longer served (404)",
        }),
        410 => (PullOutcome.Withdrawn, null, "it was taken away for good (410)"),
        413 => (PullOutcome.Refused, DataProblem.QuestionRejected, "the question asks for too much at once (413)"),
        412 => (PullOutcome.Refused, DataProblem.QuestionRejected, "a parameter is missing or malformed (412)"),
        422 => (PullOutcome.Refused, DataProblem.QuestionRejected, "a parameter has a value that the publisher does not know (422)"),
        429 => (PullOutcome.Throttled, null, "too many requests (429)"),
        403 or 503 when saysWhen => (PullOutcome.Throttled, null, Invariant($"the publisher asks to wait ({status})")),
        401 or 403 => (PullOutcome.Refused, DataProblem.QuestionRejected, Invariant($"the publisher does not let this program in ({status})")),
        408 => (PullOutcome.NoAnswer, null, "the publisher gave up waiting (408)"),
        >= 500 => (PullOutcome.NoAnswer, null, Invariant($"the publisher's server failed ({status})")),
        >= 400 => (PullOutcome.Refused, DataProblem.QuestionRejected, Invariant($"the publisher rejects the question ({status})")),
        >= 300 => (PullOutcome.Refused, DataProblem.AnotherKind, Invariant($"the answer points to another host, or in a circle ({status})")),
        _ => (PullOutcome.Refused, DataProblem.AnotherKind, Invariant($"the status is not one that such an answer has ({status})")),
    };
}
