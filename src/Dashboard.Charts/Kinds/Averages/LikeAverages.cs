using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds.Averages;

/// <summary>Policies that make the same of the days: one panel for all of them.</summary>
/// <param name="Average">The average of each.</param>
/// <param name="Policies">Their names: one at least.</param>
public sealed record LikeAverages(PolicyAverage Average, ImmutableArray<string> Policies)
{
    /// <summary>The policies in a row.</summary>
    public string Name => PlaceText.Joined(Policies);

    /// <summary>How many policies there are, where a panel has no room for all their names.</summary>
    public string ShortName => Policies.Length == 1 ? Name : Invariant($"{DayText.Words(Policies.Length)} policies alike");

    /// <summary>What is done with days without report; that there are none where no day had to be treated.</summary>
    public string Summary => Policies.Length == 1 ? Average.Summary
        : Average.Mean.DaysMissing == 0 && !Average.Inputs.Entries.Any(entry => entry.Status == DayStatus.Filled) ? "no day without report: nothing to treat"
        : Average.Summary;

    /// <summary>Puts together what looks the same: the same average of the same counts, marked the same way.</summary>
    /// <param name="averages">The averages, in order.</param>
    public static ImmutableArray<LikeAverages> Of(IEnumerable<PolicyAverage> averages)
    {
        ArgumentNullException.ThrowIfNull(averages);
        var groups = new List<List<PolicyAverage>>();
        foreach (var average in averages)
        {
            if (groups.Find(group => IsLike(group[0], average)) is { } like)
            {
                like.Add(average);
            }
            else
            {
                groups.Add([average]);
            }
        }

        return [.. groups.Select(group => new LikeAverages(group[0], [.. group.Select(average => average.Policy)]))];
    }

    private static bool IsLike(PolicyAverage one, PolicyAverage other) =>
        one.Mean == other.Mean && one.Inputs.FirstDay == other.Inputs.FirstDay
        && one.Inputs.Entries.Length == other.Inputs.Entries.Length
        && one.Inputs.Entries.Zip(other.Inputs.Entries).All(pair => LookOf(pair.First) == LookOf(pair.Second));

    private static (long? Count, bool IsOutlined) LookOf(DayEntry entry) => (entry.Count, DayBars.IsOutlined(entry));
}
