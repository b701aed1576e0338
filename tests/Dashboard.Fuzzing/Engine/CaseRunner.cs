using System.Diagnostics;

namespace Dashboard.Fuzzing.Engine;

/// <summary>Runs one case and holds it to the promises: no other exception than the documented one, two seconds, 256 MB, a message that tells.</summary>
internal static class CaseRunner
{
    public const double MostMilliseconds = 2_000;
    public const long MostBytes = 256L * 1024 * 1024;

    private const int MostTries = 3;

    // A machine shared with others gives a case its processor for a part of the time: what it used counts, a wait for a tenth.
    private const int LeastShare = 10;
    private const int LongestMessage = 1_000;
    private const int MostLines = 8;

    public static CaseResult Run(FuzzTarget target, byte[] input)
    {
        var result = RunOnce(target, input);
        // A busy machine makes any case slow; one that is slow each time is slow itself.
        for (var tries = 1; tries < MostTries && result.Milliseconds > MostMilliseconds; tries++)
        {
            var again = RunOnce(target, input);
            result = again.Milliseconds < result.Milliseconds ? again : result;
        }

        return result.Kind is not null ? result
            : result.Milliseconds > MostMilliseconds ? result with { Kind = "too slow", Problem = Invariant($"it took {result.Milliseconds:0} ms, {MostTries} times over") }
            : result.Bytes > MostBytes ? result with { Kind = "too much memory", Problem = Invariant($"it allocated {result.Bytes / 1024 / 1024} MB") }
            : ProblemOf(result.End!.Value, input.Length) is { } problem ? result with { Kind = "message: " + problem, Problem = Invariant($"{problem}: {Start(result.End.Value.Refusal!)}") }
            : result;
    }

    private static CaseResult RunOnce(FuzzTarget target, byte[] input)
    {
        var (started, processor, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: false));
        CaseEnd? end = null;
        Exception? thrown = null;
        try
        {
            end = target.Read(input);
        }
#pragma warning disable CA1031 // Any: that is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            thrown = e;
        }

        var bytes = GC.GetTotalAllocatedBytes(precise: false) - before;
        var (wall, cpu) = (Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        var time = Math.Min(wall, Math.Max(cpu, wall / LeastShare));
        return new CaseResult(end, time, bytes, thrown is null ? null : KindOf(thrown), thrown is null ? null : Particulars(thrown));
    }

    private static string? ProblemOf(CaseEnd end, int inputLength) => end.Refusal switch
    {
        null => null,
        { Length: < 5 } => "it says nothing",
        // A short text may be quoted whole; a document never is.
        var text when text.Length > LongestMessage + (end.Names.Length == 0 ? 3 * inputLength : end.Names.Length) => "it is too long to be read",
        var text when end.Names.Length > 0 && !text.Contains(end.Names, StringComparison.Ordinal) => "it does not name what is refused",
        var text when end.Names.Length > 0 && text.Any(char.IsControl) => "it holds control characters",
        _ => null,
    };

    /// <summary>The type thrown and the innermost place of this program's own.</summary>
    private static string KindOf(Exception thrown)
    {
        var place = thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("at Dashboard.", StringComparison.Ordinal) && !line.Contains("Dashboard.Fuzzing", StringComparison.Ordinal));
        return thrown.GetType().Name + (place is null ? string.Empty : " " + place.Trim().Split(" in ")[0]) + (thrown is BrokenPromiseException ? " " + thrown.Message : string.Empty);
    }

    private static string Particulars(Exception thrown) => string.Join('\n', thrown.ToString().Split('\n').Take(MostLines));

    private static string Start(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
