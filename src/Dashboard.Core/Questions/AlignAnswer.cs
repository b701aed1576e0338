using Dashboard.Core.Comparison;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>By how many days one series is behind another.</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days of the first series looked at, both ends included.</param>
/// <param name="Alignment">The score of each shift.</param>
public sealed record AlignAnswer(SeriesSelector First, SeriesSelector Second, DateInterval Window, Alignment Alignment)
{
    /// <summary>Breaks and notices among the days of either series.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>Whether both put a count on the day by the same rule; where not, a shift brings together days and not people.</summary>
    public bool HasOneBasis => First.Basis.IsFixedOnPublication == Second.Basis.IsFixedOnPublication;
}
