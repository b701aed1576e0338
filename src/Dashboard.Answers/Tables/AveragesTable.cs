using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Tables;

/// <summary>Averages of a window under several policies, a row a policy.</summary>
public static class AveragesTable
{
    /// <summary>How the day of an average stands to its window: the window's last.</summary>
    private const string Trailing = "trailing";

    /// <summary>What stands for a day without a count among the inputs.</summary>
    private const string NoCount = ".";

    /// <summary>The averages as a table.</summary>
    /// <param name="answers">The averages, one answer a series.</param>
    /// <returns>
    /// Columns <c>series,policy,align,day,mean,divisor,inputs</c>: the day is the window's last, the inputs are the counts of
    /// the window's days in order, separated by spaces, with a point where a day has none.
    /// </returns>
    public static AnswerTable Of(params IEnumerable<AverageAnswer> answers) => new(
        ["series", "policy", "align", "day", "mean", "divisor", "inputs"],
        [.. answers.SelectMany(answer => answer.Averages.Select(average => Row(answer, average)))]);

    private static ImmutableArray<object?> Row(AverageAnswer answer, PolicyAverage average) =>
    [
        answer.Series.ToString(),
        average.Policy,
        Trailing,
        answer.Window.End,
        average.Mean.PeoplePerDay,
        average.Mean.Divisor,
        string.Join(' ', answer.Window.Select(day => average.Inputs[day].Count?.ToString(CultureInfo.InvariantCulture) ?? NoCount)),
    ];
}
