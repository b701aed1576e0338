using Dashboard.Fuzzing.Mutations;

namespace Dashboard.Fuzzing.Engine;

/// <summary>Runs many cases over several targets; every case follows from the run's seed, the target's name and its number.</summary>
/// <param name="seed">The run's seed.</param>
/// <param name="keepFolder">Where the shrunk inputs of failures are kept.</param>
internal sealed class FuzzRun(ulong seed, string keepFolder)
{
    /// <summary>Runs so many cases in all.</summary>
    /// <param name="targets">The targets, which get cases by their shares.</param>
    /// <param name="cases">How many.</param>
    /// <param name="done">Is told of each target when it is done.</param>
    public IReadOnlyList<TargetTally> Run(IReadOnlyList<FuzzTarget> targets, long cases, Action<TargetTally>? done = null)
    {
        var shares = targets.Sum(target => target.Share);
        var tallies = new List<TargetTally>();
        foreach (var target in targets)
        {
            var tally = new TargetTally(target.Name);
            var count = Math.Max(1, cases * target.Share / shares);
            for (var number = 0L; number < count; number++)
            {
                RunOne(target, Dice.SeedOf(seed, target.Name, number), tally);
            }

            tallies.Add(tally);
            done?.Invoke(tally);
        }

        return tallies;
    }

    /// <summary>Runs one case again.</summary>
    public TargetTally RunAgain(FuzzTarget target, ulong caseSeed)
    {
        var tally = new TargetTally(target.Name);
        RunOne(target, caseSeed, tally);
        return tally;
    }

    private void RunOne(FuzzTarget target, ulong caseSeed, TargetTally tally)
    {
        var input = target.Make(new Dice(caseSeed));
        var result = CaseRunner.Run(target, input);
        tally.Add(caseSeed, result, () => Describe(target, caseSeed, input, result));
    }

    private CaseFailure Describe(FuzzTarget target, ulong caseSeed, byte[] input, CaseResult result)
    {
        var shrunk = Shrinker.Shrink(target, input, result.Kind!);
        Directory.CreateDirectory(keepFolder);
        var file = Path.Combine(keepFolder, Invariant($"{target.Name}-{caseSeed}.bin"));
        File.WriteAllBytes(file, shrunk);
        var problem = CaseRunner.Run(target, shrunk).Problem ?? result.Problem!;
        return new CaseFailure(target.Name, caseSeed, result.Kind!, problem, file);
    }
}
