using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>What does a series say under a policy for its days without report?</summary>
public static class ReconcileQuestion
{
    /// <summary>Reads a series and treats its days without report.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="selector">What to read; the policy treats each area for itself, then the areas are added.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The series as reported and under the policy, over the same days; or why there is none.</returns>
    public static async ValueTask<Answer<Reconciled>> AskAsync(
        SeriesReader reader, SeriesSelector selector, IReconciliationPolicy policy, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentNullException.ThrowIfNull(policy);
        var now = await reader.ReadAsync(selector, cancellation).ConfigureAwait(false);
        if (now.Value is not { } reading)
        {
            return Answer<Reconciled>.Missing(now.Absence!);
        }

        var later = selector.AsOf is null ? reading : (await reader.ReadAsync(selector.At(null), cancellation).ConfigureAwait(false)).Value;
        DailySeries? beside = null;
        if (policy.Beside is { } other)
        {
            // What a reader of that moment could not see must not shape the counts that the reader is shown.
            var read = await reader.ReadAsync(other.AsOf is null ? other.At(selector.AsOf) : other, cancellation).ConfigureAwait(false);
            if (read.Value is not { } found)
            {
                return Answer<Reconciled>.Missing(read.Absence!);
            }

            beside = found.Daily;
        }

        var parts = ImmutableArray.CreateBuilder<DailySeries>(reading.Parts.Length);
        for (var i = 0; i < reading.Parts.Length; i++)
        {
            parts.Add(policy.Reconcile(reading.Parts[i].Daily, new ReconciliationContext(later?.Parts[i].Daily, beside)));
        }

        var treated = parts.Count == 1 ? parts[0] : SeriesSum.Of(selector, parts);
        return Answer<Reconciled>.Found(new Reconciled(reading.Daily, treated));
    }
}
