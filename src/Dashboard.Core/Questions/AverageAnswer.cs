using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>The average of a window under several policies, side by side.</summary>
/// <param name="Series">The series.</param>
/// <param name="Window">The days averaged, both ends included; an average that reaches back says so by its own days.</param>
/// <param name="Averages">One a policy.</param>
public sealed record AverageAnswer(SeriesSelector Series, DateInterval Window, ImmutableArray<PolicyAverage> Averages)
{
    /// <summary>Where the day of the averages stands in the window.</summary>
    public MeanAlignment Alignment { get; init; }

    /// <summary>What is to be known of the days averaged.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>The day that the averages are of.</summary>
    public LocalDate Day => Alignment.DayOf(Window);
}
