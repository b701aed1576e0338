using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Comparison;

/// <summary>Explanations in a form that can be checked by eye.</summary>
internal static class Explained
{
    public static Recipe Recipe(string selector, string policy = "zero") =>
        new(SeriesSelector.Parse(selector), ReconciliationPolicies.Find(policy)!);

    /// <summary>Figures quoted day by day, a point for a day without.</summary>
    public static Recipe Quoted(string figures, string firstDay, string against) => Core.Comparison.Recipe.OfFigures(
        null, SeriesSelector.Parse(against), Given.Day(firstDay), Given.Counts(figures), ReconciliationPolicies.Find("zero")!);

    public static async Task<DifferenceBreakdown> OfAsync(
        ISeriesStore store, Recipe first, Recipe second, string days, DifferenceMeasure measure = DifferenceMeasure.Total)
    {
        var answer = await AskAsync(store, first, second, days, measure);
        return answer.Value ?? throw new InvalidOperationException(answer.Absence!.Text);
    }

    public static async Task<Answer<DifferenceBreakdown>> AskAsync(
        ISeriesStore store, Recipe first, Recipe second, string days, DifferenceMeasure measure)
    {
        var reader = new SeriesReader(store, WrittenCalendar.Known);
        return await new ExplainQuestion(first, second, Given.Days(days), measure).AskAsync(reader, TestContext.Current.CancellationToken);
    }

    /// <summary>For example: missing days 241803, source -6463.</summary>
    public static string Text(IEnumerable<DifferencePart> parts) => string.Join(", ", parts.Select(part => Invariant($"{part.Cause} {part.People}")));
}
