using Dashboard.Core.Claims;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>Says what was exchanged for what between two states.</summary>
internal static class StepReason
{
    private const int MostNamed = 4;

    /// <summary>For example: 27 December 2021: 98,515 (England by publish date, as quoted) becomes 109,077 (…).</summary>
    public static string Of(WindowValue before, WindowValue after)
    {
        var changed = Pairs(before, after)
            .Where(pair => (pair.Before.Sum, pair.Before.DaysCounted) != (pair.After.Sum, pair.After.DaysCounted))
            .GroupBy(pair => (pair.Before.Origin, pair.After.Origin))
            .Select(group => Sentence([.. group]));
        return string.Join("; ", changed);
    }

    /// <summary>What two sources have for the same days once they stand on the same footing.</summary>
    public static string OfSources(WindowValue one, WindowValue other) => Invariant($"{Whole(one)} against {Whole(other)}");

    /// <summary>How many days an average over the lines divides by.</summary>
    public static int DaysCounted(WindowValue value) => value.Lines.Sum(line => line.DaysCounted);

    /// <summary>All of a side; a day that adds nobody doesn't say where the people come from.</summary>
    private static string Whole(WindowValue side) => Invariant(
        $"{side.Lines.Sum(line => line.Sum):N0} ({(side.Lines.LastOrDefault(line => line.Sum != 0) ?? side.Lines[^1]).Origin})");

    private static string Sentence(IReadOnlyList<(WindowLine Before, WindowLine After)> pairs)
    {
        var days = pairs.Count > MostNamed
            ? Invariant($"{pairs.Sum(pair => pair.Before.Days.Length)} days from {ReasonText.Day(pairs[0].Before.Days.Start)} to {ReasonText.Day(pairs[^1].Before.Days.End)}, together")
            : List(pairs.Select((pair, index) => DaysText(pair.Before.Days, index == pairs.Count - 1 ? null : pairs[index + 1].Before.Days)));
        if (pairs.All(pair => pair.Before.Sum == pair.After.Sum))
        {
            var (one, other) = (pairs.Sum(pair => pair.Before.DaysCounted), pairs.Sum(pair => pair.After.DaysCounted));
            return Invariant($"{days}: {Side([.. pairs.Select(pair => pair.Before)])} {(one == 1 ? "counts as one day" : Invariant($"counts as {one} days"))}, then as {other}");
        }

        return Invariant($"{days}: {Side([.. pairs.Select(pair => pair.Before)])} {(pairs.Count == 1 || pairs.Count > MostNamed ? "becomes" : "become")} {Side([.. pairs.Select(pair => pair.After)])}");
    }

    private static string Side(IReadOnlyList<WindowLine> lines)
    {
        var figures = lines.All(line => line.DaysCounted == 0) ? "nothing"
            : lines.Count > MostNamed ? Invariant($"{lines.Sum(line => line.Sum):N0}")
            : lines.Select(line => line.Sum).Distinct().Count() == 1 ? Invariant($"{lines[0].Sum:N0}")
            : List(lines.Select(line => Invariant($"{line.Sum:N0}")));
        return Invariant($"{figures} ({lines[0].Origin})");
    }

    /// <summary>The month and year are said once, with the last day of each month.</summary>
    private static string DaysText(DateInterval days, DateInterval? next) =>
        days.Length == 1 && next is not null && (days.Start.Year, days.Start.Month) == (next.Start.Year, next.Start.Month)
            ? Invariant($"{days.Start.Day}")
            : ReasonText.Days(days);

    private static string List(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count == 1 ? all[0] : string.Join(", ", all.Take(all.Count - 1)) + " and " + all[^1];
    }

    /// <summary>The lines of both states over the same days: what one has as a run is added up in the other.</summary>
    public static IEnumerable<(WindowLine Before, WindowLine After)> Pairs(WindowValue before, WindowValue after)
    {
        var (i, j) = (0, 0);
        while (i < before.Lines.Length && j < after.Lines.Length)
        {
            var (one, other) = (before.Lines[i++], after.Lines[j++]);
            while (one.Days.End != other.Days.End)
            {
                if (one.Days.End < other.Days.End)
                {
                    one = Joined(one, before.Lines[i++]);
                }
                else
                {
                    other = Joined(other, after.Lines[j++]);
                }
            }

            yield return (one, other);
        }
    }

    private static WindowLine Joined(WindowLine one, WindowLine next) => new(
        new DateInterval(one.Days.Start, next.Days.End), one.Sum + next.Sum, one.DaysCounted + next.DaysCounted, one.Sum == 0 ? next.Origin : one.Origin);
}
