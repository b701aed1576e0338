using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tracing;

/// <summary>One series, sum or mixture that a search tries for a whole window: no day chooses its own.</summary>
/// <param name="Series">Its name, of no moment.</param>
/// <param name="Members">The histories it is made of; for a mixture the whole first, then the part.</param>
/// <param name="Kind">How they are put together.</param>
/// <param name="Doubt">How far it is from what is quoted most (<see cref="Plausibility"/>).</param>
/// <param name="TriesMisprints">Whether numbers with a wrong digit are looked for in it: elsewhere chance would find too many.</param>
internal sealed record SearchedSeries(
    SeriesSelector Series, ImmutableArray<RevisionHistory> Members, ScopeKind Kind, double Doubt, bool TriesMisprints);
