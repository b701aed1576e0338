using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Targets;

namespace Dashboard.Fuzzing.Tests;

/// <summary>Every reader of what comes from outside, fed the same odd inputs each time and as many that nobody has seen before.</summary>
public sealed class ReadersTests
{
    private const long CasesEach = 10_000;
    private const ulong KnownSeed = 20211228;

    [Fact]
    public async Task Readers_FedOddInputs_TakeThemOrRefuseThemInWords()
    {
        await using var targets = await FuzzTargets.OpenAsync(TestContext.Current.CancellationToken);
        var fresh = (ulong)Random.Shared.NextInt64();

        foreach (var seed in (ulong[])[KnownSeed, fresh])
        {
            var tallies = new FuzzRun(seed, Path.Combine(AppContext.BaseDirectory, "failures")).Run(targets.All, CasesEach);

            Assert.True(tallies.All(tally => tally.Failures.Count == 0), Invariant($"seed {seed}\n") + TallyTable.Failures(tallies));
            // A reader that takes nothing or everything was not put to the test.
            Assert.True(tallies.Sum(tally => tally.Accepted) > CasesEach / 20, TallyTable.Total([.. tallies]));
            Assert.True(tallies.Sum(tally => tally.Refused) > CasesEach / 2, TallyTable.Total([.. tallies]));
            Assert.All(tallies, tally => Assert.Equal(tally.Cases, tally.Accepted + tally.Refused));
            Assert.All(tallies.Where(tally => tally.Cases > 200), tally => Assert.NotEqual(0, tally.Accepted));
        }
    }
}
