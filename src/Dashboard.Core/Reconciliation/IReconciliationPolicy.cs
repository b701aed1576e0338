using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation;

/// <summary>A named way of treating days without report.</summary>
/// <remarks>
/// A policy leaves every day alone that neither lacks a report nor belongs to a catch-up, marks each count that it puts in
/// place of the source's with <see cref="DayStatus.Filled"/>, and changes nothing when applied to its own answer. A new
/// policy is a new type in this assembly: <see cref="ReconciliationPolicies"/> finds it.
/// </remarks>
public interface IReconciliationPolicy
{
    /// <summary>The name used on the command line and in every table; one word, lower case.</summary>
    string Name { get; }

    /// <summary>What happens to days without report, in a few words for a reader.</summary>
    string Summary { get; }

    /// <summary>Where the policy stands in lists; the plainest first.</summary>
    int Order { get; }

    /// <summary>Treats the days without report of a series.</summary>
    /// <param name="series">The series of one area, with catch-ups found.</param>
    /// <param name="context">What else the policy may look at.</param>
    /// <returns>The same days.</returns>
    DailySeries Reconcile(DailySeries series, ReconciliationContext context);
}
