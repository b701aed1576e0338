using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.UkDashboard;

namespace Dashboard.Sources;

/// <summary>Gives every area that has a series its code and population.</summary>
/// <remarks>
/// An area that the lookup table doesn't name, such as the United Kingdom with its territories, has neither: a sum of
/// other areas' populations would be a figure that nobody published.
/// </remarks>
internal static class AreaTable
{
    /// <summary>The area table of an import.</summary>
    /// <param name="histories">The series imported.</param>
    /// <param name="lookup">Johns Hopkins' lookup table.</param>
    /// <returns>A record each source and area, ordered by both.</returns>
    public static ImmutableArray<AreaRecord> Of(
        IReadOnlyList<RevisionHistory> histories, IReadOnlyDictionary<Area, LookupRow> lookup) =>
    [
        .. histories
            .Select(history => (history.Id.Source, history.Id.Area))
            .Distinct()
            .OrderBy(place => place.Source.Code, StringComparer.Ordinal)
            .ThenBy(place => place.Area)
            .Select(place => place.Source == Source.JohnsHopkins ? Jhu(place.Area, lookup) : Uk(place.Area, lookup)),
    ];

    private static AreaRecord Jhu(Area area, IReadOnlyDictionary<Area, LookupRow> lookup)
    {
        var row = lookup.GetValueOrDefault(area);
        return Record(Source.JohnsHopkins, area, row?.Iso3 ?? string.Empty, row?.Population);
    }

    // The dashboard's own population figures are not among the files; the lookup table has the nations as parts of the country.
    private static AreaRecord Uk(Area area, IReadOnlyDictionary<Area, LookupRow> lookup)
    {
        var place = UkPlaces.All.Single(place => place.Area == area);
        var key = area == Area.UnitedKingdom ? area : new Area(area.Name + ", " + Area.UnitedKingdom.Name);
        return Record(Source.UkDashboard, area, place.Code, lookup.GetValueOrDefault(key)?.Population);
    }

    private static AreaRecord Record(Source source, Area area, string code, long? population) =>
        new(source, area, code, population, population is null ? string.Empty : LookupTable.Edition);
}
