using System.Diagnostics;
using System.Text;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;

namespace Dashboard.Fuzzing.Tests;

/// <summary>The engine finds what it looks for: each promise is broken once here.</summary>
public sealed class EngineTests : IDisposable
{
    private const string Good = "day,count\n2021-12-28,12\n2021-12-29,13\n";

    private readonly DirectoryInfo _keep = Directory.CreateTempSubdirectory("dashboard-fuzzing-");

    public void Dispose() => _keep.Delete(recursive: true);

    [Fact]
    public void Run_OfAReaderThatThrows_KeepsTheSmallestInputAndTheSeedOfItsCase()
    {
        var target = Target(bytes => bytes.Contains((byte)'"') ? throw new FormatException("quotes") : CaseEnd.Accepted);

        var failure = Assert.Single(Assert.Single(NewRun().Run([target], 500)).Failures);

        Assert.Equal("\"", File.ReadAllText(failure.File));
        Assert.Contains("FormatException: quotes", failure.Problem, StringComparison.Ordinal);
        Assert.Single(NewRun().RunAgain(target, failure.Seed).Failures);
    }

    [Theory]
    [InlineData("no", "it says nothing")]
    [InlineData("line 3: the count is no number", "it does not name what is refused")]
    [InlineData("made.csv, line 3: '\u001b' is no count", "it holds control characters")]
    public void Run_OfARefusalThatTellsTooLittle_Fails(string message, string problem)
    {
        var result = CaseRunner.Run(Target(_ => CaseEnd.Refused(message, "made.csv")), [1]);

        Assert.Equal("message: " + problem, result.Kind);
    }

    [Fact]
    public void Run_OfARefusalAsLongAsADocument_Fails()
    {
        var result = CaseRunner.Run(Target(_ => CaseEnd.Refused("made.csv" + new string('x', 2_000), "made.csv")), [1]);

        Assert.Equal("message: it is too long to be read", result.Kind);
    }

    [Fact]
    public void Run_OfAReaderThatTakesTooMuchMemory_Fails()
    {
        var result = CaseRunner.Run(Target(_ => new byte[300 * 1024 * 1024].Length > 0 ? CaseEnd.Accepted : default), [1]);

        Assert.Equal("too much memory", result.Kind);
    }

    [Fact]
    public void Run_OfAReaderThatIsSlowOnce_IsGivenAnotherTry()
    {
        var times = 0;
        var result = CaseRunner.Run(
            Target(_ =>
            {
                // Slow by the clock and by the processor: the lesser of the two is what counts.
                var (started, watch, slow) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), TimeSpan.FromMilliseconds(2_100));
                while (times == 0 && (watch.Elapsed < slow || Environment.CpuUsage.TotalTime - started < slow))
                {
                    Thread.SpinWait(1_000);
                }

                times++;
                return CaseEnd.Accepted;
            }),
            [1]);

        Assert.Null(result.Kind);
        Assert.Equal(2, times);
    }

    [Fact]
    public void Change_WithTheSameSeed_MakesTheSameInput()
    {
        var rows = RowsMutator.Cut(Good);

        Assert.Equal(RowsMutator.Change(new Dice(7), rows), RowsMutator.Change(new Dice(7), rows));
        Assert.NotEqual(RowsMutator.Change(new Dice(7), rows), RowsMutator.Change(new Dice(8), rows));
    }

    [Fact]
    public void Change_OfATable_MeetsEveryKindOfDamage()
    {
        var rows = RowsMutator.Cut(Good);
        var inputs = Enumerable.Range(0, 20_000).Select(seed => RowsMutator.Change(new Dice((ulong)seed), rows)).ToList();
        var texts = inputs.Select(Encoding.UTF8.GetString).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("day,count\n", texts);
        Assert.Contains("", texts);
        Assert.Contains(texts, text => text.Contains("2021-02-31", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains('\0', StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith('\ufeff'));
        Assert.Contains(texts, text => text.Contains("\r\n", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("١٢٣", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Length > 1_000_000);
        Assert.Contains(texts, text => text.Count(c => c == ',') > 100_000);
        Assert.Contains(texts, text => text.StartsWith("count,day\n", StringComparison.Ordinal));
        Assert.Contains(inputs, bytes => !System.Text.Unicode.Utf8.IsValid(bytes));
    }

    private FuzzRun NewRun() => new(1, _keep.FullName);

    private static FuzzTarget Target(Func<byte[], CaseEnd> read)
    {
        var rows = RowsMutator.Cut(Good);
        return new FuzzTarget("made-up", 1, dice => RowsMutator.Change(dice, rows), read);
    }
}
