using System.Text.RegularExpressions;
using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The filter of a request of the first interface.</summary>
/// <param name="Conditions">Every condition, in the order written.</param>
/// <param name="Alternatives">The same in groups: one group must hold whole. <c>;</c> binds closer than the bar, as in the database.</param>
internal sealed partial record V1Filter(IReadOnlyList<V1Condition> Conditions, IReadOnlyList<IReadOnlyList<V1Condition>> Alternatives)
{
    private const int MostConditions = 5;

    /// <summary>Reads a filter.</summary>
    /// <param name="text">The text, decoded; null where none was sent.</param>
    /// <param name="problem">What is wrong with it; empty where nothing is.</param>
    /// <returns>The filter; null where something is wrong.</returns>
    public static V1Filter? TryRead(string? text, out string problem)
    {
        var groups = (text ?? string.Empty).Split('|')
            .Select(group => group.TrimEnd(';').Split(';').Select(part => Form().Match(part)).ToList())
            .ToList();
        if (text is null || groups.Exists(group => group.Exists(match => !match.Success)))
        {
            problem = "Invalid Query: the query does not conform to the correct pattern.";
            return null;
        }

        IReadOnlyList<IReadOnlyList<V1Condition>> alternatives = [.. groups.Select(group => group.ConvertAll(Condition))];
        IReadOnlyList<V1Condition> conditions = [.. alternatives.SelectMany(group => group)];
        problem = ProblemOf(conditions);
        return problem.Length == 0 ? new(conditions, alternatives) : null;
    }

    /// <summary>Whether a row passes.</summary>
    /// <param name="area">The row's place.</param>
    /// <param name="date">The row's day.</param>
    public bool Passes(UkArea area, LocalDate date) => Alternatives.Any(group => group.All(condition => condition.Holds(area, date)));

    private static V1Condition Condition(Match match) =>
        new(match.Groups["name"].Value, match.Groups["operator"].Value, match.Groups["value"].Value);

    private static string ProblemOf(IReadOnlyList<V1Condition> conditions)
    {
        if (conditions.Count > MostConditions)
        {
            return Invariant($"Number of query parameters exceed the maximum of {MostConditions} allowed. ")
                + Invariant($"Current query includes {conditions.Count} parameters.");
        }

        if (conditions.FirstOrDefault(condition => !V1Condition.Names.Contains(condition.Name, StringComparer.Ordinal)) is { } unknown)
        {
            return Invariant($"Query parameter '{unknown.Name}' ({unknown.Name} {unknown.Operator} {unknown.Value}) is invalid.");
        }

        return conditions.All(condition => condition.Name != "areaType")
            ? "Invalid Query: 'areaType' is required."
            : conditions.Select(condition => condition.Problem).FirstOrDefault(problem => problem is not null) ?? string.Empty;
    }

    [GeneratedRegex(
        @"^(?<name>[A-Za-z]{2,75})(?<operator>[<>!]?=|[<>])(?<value>[A-Za-z0-9,'.\-() ]{1,75})$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
