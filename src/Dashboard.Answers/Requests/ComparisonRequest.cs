using Dashboard.Answers.Pictures;
using Dashboard.Answers.Tables;
using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Requests;

/// <summary>What do two series say of the same days?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Days">The days; an open end is the series' own.</param>
/// <param name="Missing">How days without report are treated in averages; null for the usual way.</param>
/// <param name="AsOf">The moment whose knowledge is shown, for series that name none of their own; null for the newest releases.</param>
public sealed record ComparisonRequest(
    SeriesSelector First, SeriesSelector Second, AskedDays Days, IReconciliationPolicy? Missing = null, AsOf? AsOf = null) : Request<SeriesComparison>
{
    /// <summary>The same as a picture asks it.</summary>
    public PictureRequest Picture
    {
        get
        {
            var request = new PictureRequest { Series = [First, Second], From = Days.From, To = Days.To, AsOf = AsOf };
            return Missing is null ? request : request with { Missing = Missing };
        }
    }

    /// <summary>Reads a policy with its setting.</summary>
    /// <param name="text">The policy's form.</param>
    public static Parsed<IReconciliationPolicy> ParsePolicy(string text) =>
        ReconciliationPolicies.TryParse(text, out var policy, out var problem) ? new(policy, null) : new(null, problem.TrimEnd('.'));

    /// <inheritdoc/>
    public override Task<SeriesComparison> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        // The two ends are judged here, where their names can be told.
        if (Days is { From: not null, To: not null })
        {
            Days.OrAny();
        }

        return Asked.CompareAsync(Picture, reader, cancellation);
    }

    /// <inheritdoc/>
    public override AnswerDocument Write(SeriesComparison answer) => new(ComparisonTable.Of(answer));
}
