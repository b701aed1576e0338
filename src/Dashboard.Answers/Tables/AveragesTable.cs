using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Tables;

/// <summary>Averages of a window under several policies, a row a policy.</summary>
public static class AveragesTable
{
    /// <summary>What stands for a day without a count among the inputs.</summary>
    private const string NoCount = ".";

    /// <summary>The averages as a table.</summary>
    /// <param name="answers">The averages, one answer a series and day.</param>
    /// <returns>
    /// Columns <c>series,policy,align,day,mean,divisor,inputs,filled,later_served</c>: the day is the window's last or, where it
    /// is centred, its middle; the inputs are the counts of the days averaged in order, separated by spaces, with a point where a
    /// day has none; filled is how many of them the policy made, later_served how many are of a release after the moment asked
    /// for. JSON has the breaks and notices of the window beside them.
    /// </returns>
    public static AnswerTable Of(params IReadOnlyCollection<AverageAnswer> answers) => new(
        ["series", "policy", "align", "day", "mean", "divisor", "inputs", "filled", "later_served"],
        [.. answers.SelectMany(answer => answer.Averages.Select(average => Row(answer, average)))])
    {
        RowCaveats = [.. answers.SelectMany(answer => answer.Averages.Select(_ => answer.Caveats))],
    };

    private static ImmutableArray<object?> Row(AverageAnswer answer, PolicyAverage average) =>
    [
        answer.Series.ToString(),
        average.Policy,
        answer.Alignment.ToWord(),
        answer.Day,
        average.Mean.PeoplePerDay,
        average.Mean.Divisor,
        string.Join(' ', average.DaysUpTo(answer.Window.End).Select(day => average.Inputs[day].Count?.ToString(CultureInfo.InvariantCulture) ?? NoCount)),
        average.DaysFilled,
        average.DaysLaterServed,
    ];
}
