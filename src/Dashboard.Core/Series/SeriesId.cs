namespace Dashboard.Core.Series;

/// <summary>Names one series of one area: who counts what, where, and on which day a count is put.</summary>
/// <param name="Source">Who published it.</param>
/// <param name="Area">The place it covers.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Basis">Which day a count is put on.</param>
public sealed record SeriesId(Source Source, Area Area, Metric Metric, DateBasis Basis) : IComparable<SeriesId>
{
    /// <summary>Orders by source, area, metric, basis, as files and lists do.</summary>
    /// <param name="other">The series to compare with.</param>
    public int CompareTo(SeriesId? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Source.Code, other.Source.Code);
        order = order != 0 ? order : Area.CompareTo(other.Area);
        order = order != 0 ? order : string.CompareOrdinal(Metric.Code, other.Metric.Code);
        return order != 0 ? order : string.CompareOrdinal(Basis.Code, other.Basis.Code);
    }

    /// <summary>The selector's form, <c>source:area:metric[:basis]</c>; the basis is left out where the source has only one.</summary>
    public override string ToString() => SeriesSelector.Of(this).ToString();
}
