using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Dashboard.Core.Series;

/// <summary>
/// The one text form that names a series everywhere: <c>source:area[+area…]:metric[:basis][@as-of]</c>, such as
/// <c>ukdash:England+Wales:cases:publish@2021-12-28</c>.
/// </summary>
/// <remarks>
/// Parsing the text of a selector gives an equal selector. Naming a series does not promise that it is held. Equality is
/// by content, areas in their order.
/// </remarks>
public sealed record SeriesSelector
{
    /// <summary>The form in one line, for messages and help.</summary>
    public const string Form = "source:area:metric[:basis][@as-of]";

    /// <summary>Names a series or a sum of areas.</summary>
    /// <param name="source">Who published it.</param>
    /// <param name="areas">The areas whose counts are added: at least one, none twice.</param>
    /// <param name="metric">What is counted.</param>
    /// <param name="basis">Which day a count is put on.</param>
    /// <param name="asOf">The moment whose knowledge is asked for; null for the newest release.</param>
    /// <exception cref="ArgumentException">There is no area, or one is named twice.</exception>
    public SeriesSelector(Source source, ImmutableArray<Area> areas, Metric metric, DateBasis basis, AsOf? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(basis);
        if (areas.IsDefaultOrEmpty || areas.Distinct().Count() != areas.Length)
        {
            throw new ArgumentException("A selector names one area at least, and none twice.", nameof(areas));
        }

        (Source, Areas, Metric, Basis, AsOf) = (source, areas, metric, basis, asOf);
    }

    /// <summary>Who published it.</summary>
    public Source Source { get; }

    /// <summary>The areas whose counts are added, in the order named.</summary>
    public ImmutableArray<Area> Areas { get; }

    /// <summary>What is counted.</summary>
    public Metric Metric { get; }

    /// <summary>Which day a count is put on.</summary>
    public DateBasis Basis { get; }

    /// <summary>The moment whose knowledge is asked for; null for the newest release.</summary>
    public AsOf? AsOf { get; }

    /// <summary>The areas as a reader names them: <c>England+Wales</c>.</summary>
    public string AreaText => string.Join('+', Areas);

    /// <summary>The series to add, one an area.</summary>
    public IEnumerable<SeriesId> Members => Areas.Select(area => new SeriesId(Source, area, Metric, Basis));

    /// <summary>Names one series as it last stood.</summary>
    /// <param name="id">The series.</param>
    public static SeriesSelector Of(SeriesId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new SeriesSelector(id.Source, [id.Area], id.Metric, id.Basis);
    }

    /// <summary>Reads a selector.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The selector.</returns>
    /// <exception cref="FormatException">The text is no selector; the message says what is wrong and what would be right.</exception>
    public static SeriesSelector Parse(string text) =>
        TryParse(text, out var selector, out var problem) ? selector : throw new FormatException(problem);

    /// <summary>Reads a selector.</summary>
    /// <param name="text">The text.</param>
    /// <param name="selector">The selector; null where the text is none.</param>
    /// <param name="problem">What is wrong and what would be right; null where nothing is.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out SeriesSelector? selector, [NotNullWhen(false)] out string? problem) =>
        SeriesSelectorParser.TryParse(text, out selector, out problem);

    /// <summary>The same series at another moment.</summary>
    /// <param name="asOf">The moment; null for the newest release.</param>
    public SeriesSelector At(AsOf? asOf) => new(Source, Areas, Metric, Basis, asOf);

    /// <inheritdoc/>
    public bool Equals(SeriesSelector? other) =>
        other is not null && Source == other.Source && Metric == other.Metric && Basis == other.Basis && AsOf == other.AsOf
        && Areas.AsSpan().SequenceEqual(other.Areas.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Areas[0], Areas.Length, Metric, Basis, AsOf);

    /// <summary>The text that <see cref="Parse"/> reads back; Johns Hopkins' only basis is left out.</summary>
    public override string ToString()
    {
        var basis = Source == Source.JohnsHopkins && Basis == DateBasis.Snapshot ? string.Empty : ":" + Basis.Code;
        var asOf = AsOf is null ? string.Empty : "@" + AsOf;
        return Invariant($"{Source.Code}:{AreaText}:{Metric.Code}{basis}{asOf}");
    }
}
