using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>Which series can be read: those held, and countries that are held in parts only.</summary>
/// <remarks>
/// Johns Hopkins has no row for Australia, Canada and China, only for their states and provinces, named part first
/// (<c>Victoria, Australia</c>). Such a country is the sum of its parts; one with a row of its own never is, since that row is
/// the country without the places listed beside it.
/// </remarks>
public sealed class HeldSeries
{
    // A store that lists the same series again gives the same list, and is asked by nearly every question.
    private static readonly ConditionalWeakTable<IReadOnlyList<SeriesSummary>, HeldSeries> Known = new();

    private readonly HashSet<SeriesId> _ids;
    private readonly ILookup<SeriesId, SeriesId> _parts;

    /// <summary>Looks through what is held.</summary>
    /// <param name="held">The series held.</param>
    public HeldSeries(IEnumerable<SeriesSummary> held)
    {
        _ids = [.. held.Select(summary => summary.Id)];
        _parts = _ids.Where(id => CountryOf(id) is not null).Order().ToLookup(id => CountryOf(id)!);
    }

    /// <summary>Looks through what is held, once for each list.</summary>
    /// <param name="held">The series held, as a store listed them: the list must not change.</param>
    public static HeldSeries In(IReadOnlyList<SeriesSummary> held) => Known.GetValue(held, list => new HeldSeries(list));

    /// <summary>Whether a series can be read.</summary>
    /// <param name="id">The series.</param>
    public bool CanRead(SeriesId id) => _ids.Contains(id) || _parts.Contains(id);

    /// <summary>The series held whose sum a series is: itself, or the parts of a country without a row of its own.</summary>
    /// <param name="id">The series.</param>
    /// <returns>The series to add; none where it can't be read.</returns>
    public ImmutableArray<SeriesId> PartsOf(SeriesId id) => _ids.Contains(id) ? [id] : [.. _parts[id]];

    private static SeriesId? CountryOf(SeriesId id)
    {
        var comma = id.Area.Name.AsSpan().LastIndexOf(", ");
        return comma >= 0 && id.Area.Name[(comma + 2)..] is var country && Area.IsName(country) ? id with { Area = new Area(country) } : null;
    }
}
