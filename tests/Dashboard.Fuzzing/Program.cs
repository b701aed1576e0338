using Dashboard.Fuzzing;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Targets;

if (FuzzArguments.TryRead(args) is not { } asked)
{
    await Console.Error.WriteLineAsync("fuzzing: it takes " + FuzzArguments.Usage);
    return 2;
}

await using var targets = await FuzzTargets.OpenAsync(CancellationToken.None);
var chosen = targets.All.Where(target => asked.Targets.Count == 0 || asked.Targets.Contains(target.Name, StringComparer.Ordinal)).ToList();
if (chosen.Count == 0)
{
    await Console.Error.WriteLineAsync("fuzzing: the targets are " + string.Join(", ", targets.All.Select(target => target.Name)));
    return 2;
}

var seed = asked.Seed ?? (ulong)Random.Shared.NextInt64();
var run = new FuzzRun(seed, asked.Keep);
Console.WriteLine(Invariant($"seed {seed}"));
Console.WriteLine(TallyTable.Header);
IReadOnlyList<TargetTally> tallies = asked.Case is { } one
    ? [.. chosen.Select(target => run.RunAgain(target, one))]
    : run.Run(chosen, asked.Cases, tally => Console.WriteLine(TallyTable.Line(tally)));
Console.WriteLine(TallyTable.Total([.. tallies]));
Console.WriteLine();
Console.Write(TallyTable.Failures(tallies));
return tallies.Any(tally => tally.Failures.Count > 0) ? 1 : 0;
