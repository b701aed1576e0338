using Dashboard.Core.Comparison;
using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What do two sources say of the same days?</summary>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="Window">The days, both ends included; days that neither source has are left out of the answer.</param>
/// <param name="Policy">How days without report are treated for the averages.</param>
/// <param name="MeanDays">How many days an average covers: one at least.</param>
public sealed record CompareQuestion(
    SeriesSelector First, SeriesSelector Second, DateInterval Window, IReconciliationPolicy Policy, int MeanDays = 7)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The comparison, or why it can't be made: a series is missing, or has nothing in the window.</returns>
    public async ValueTask<Answer<SeriesComparison>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var answer = await new SideBySideQuestion([First, Second], Window.Start, Window.End, Policy, MeanDays).AskAsync(reader, cancellation).ConfigureAwait(false);
        return answer.Value is { } sides
            ? Answer<SeriesComparison>.Found(SeriesComparison.Of(sides) with { Caveats = CaveatsOf(sides, reader.Calendar) })
            : Answer<SeriesComparison>.Missing(answer.Absence!);
    }

    private Caveats CaveatsOf(SideBySide sides, PublicationCalendar calendar)
    {
        var (one, other) = (sides.Series[0].AsReported, sides.Series[1].AsReported);
        return Caveats.Of(one, calendar)
            .With(Caveats.Of(other, calendar))
            .With(Caveats.Since(First, other, calendar))
            .With(Caveats.Since(Second, one, calendar));
    }
}
