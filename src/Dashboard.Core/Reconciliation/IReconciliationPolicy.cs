using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation;

/// <summary>A named way of treating days without report, or days on which the source took people back.</summary>
/// <remarks>
/// A policy treats the series of one area, before areas are added: a sum no longer tells which of its parts a catch-up
/// belongs to. It leaves every day alone that it does not name, marks each count that it puts in place of the source's with
/// <see cref="DayStatus.Filled"/> and each that it takes out with a reason of <see cref="ReasonKind.Policy"/>, and changes
/// nothing when applied to its own answer. A new policy is a new type in this assembly: <see cref="ReconciliationPolicies"/>
/// finds it.
/// </remarks>
public interface IReconciliationPolicy
{
    /// <summary>The name used on the command line and in every table: one word, lower case, with its setting where it has one.</summary>
    string Name { get; }

    /// <summary>What happens to the days that it treats, in a few words for a reader.</summary>
    string Summary { get; }

    /// <summary>Where the policy stands in lists; the plainest first.</summary>
    int Order { get; }

    /// <summary>Another series that the policy looks at; null for none.</summary>
    SeriesSelector? Beside => null;

    /// <summary>Treats the days of a series.</summary>
    /// <param name="series">The series of one area, with catch-ups found.</param>
    /// <param name="context">What else the policy may look at.</param>
    /// <returns>The same days.</returns>
    DailySeries Reconcile(DailySeries series, ReconciliationContext context);
}
