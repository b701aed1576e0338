using System.Text;

namespace Dashboard.Fuzzing.Engine;

/// <summary>A run as a table for people, with its failures below.</summary>
internal static class TallyTable
{
    public static string Header { get; } = Invariant(
        $"{"target",-20}{"cases",12}{"refused",12}{"accepted",12}{"slowest ms",12}{"largest MB",12}{"seconds",10}{"failures",10}  {"slowest case",-20}  {"largest case",-20}");

    public static string Line(TargetTally tally) => Invariant(
        $"{tally.Target,-20}{tally.Cases,12:#,0}{tally.Refused,12:#,0}{tally.Accepted,12:#,0}{tally.SlowestMs,12:#,0.0}{tally.LargestBytes / 1048576.0,12:#,0.0}{tally.Seconds,10:#,0.0}{tally.Failures.Count,10:#,0}  {tally.SlowestSeed,-20}  {tally.LargestSeed,-20}");

    public static string Total(IReadOnlyCollection<TargetTally> tallies) => Invariant(
        $"{"all",-20}{tallies.Sum(one => one.Cases),12:#,0}{tallies.Sum(one => one.Refused),12:#,0}{tallies.Sum(one => one.Accepted),12:#,0}{tallies.Max(one => one.SlowestMs),12:#,0.0}{tallies.Max(one => one.LargestBytes) / 1048576.0,12:#,0.0}{tallies.Sum(one => one.Seconds),10:#,0.0}{tallies.Sum(one => one.Failures.Count),10:#,0}");

    public static string Failures(IEnumerable<TargetTally> tallies)
    {
        var text = new StringBuilder();
        foreach (var failure in tallies.SelectMany(tally => tally.Failures))
        {
            text.Append(failure).Append("\n\n");
        }

        return text.ToString();
    }
}
