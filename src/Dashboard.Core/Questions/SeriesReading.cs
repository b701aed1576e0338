using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>A series as asked for by a selector: day by day, and the vintages it was read from.</summary>
/// <param name="Daily">Daily counts with their status; a sum of areas is added day by day.</param>
/// <param name="Parts">The vintage of each area, in the selector's order.</param>
public sealed record SeriesReading(DailySeries Daily, ImmutableArray<SeriesPart> Parts)
{
    /// <summary>The selector asked for.</summary>
    public SeriesSelector Selector => Daily.Selector;

    /// <summary>Whether the source gives counts to date, so that totals can be quoted as published.</summary>
    public bool IsCumulative => Parts.All(part => part.Vintage.Form == SeriesForm.Cumulative);
}
