using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Benchmarks.Processes;

/// <summary>Runs a program and tells what it took; on Linux, whose <c>/proc</c> says so.</summary>
internal static class TimedProcess
{
    private const double TicksPerSecond = 100;
    private const int PollMilliseconds = 3;

    /// <summary>Runs a program once.</summary>
    /// <param name="folder">Where: what it writes beside itself stays there.</param>
    /// <param name="line">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It ended with a fault.</exception>
    public static Timing Run(string folder, params IReadOnlyList<string> line)
    {
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (before, clock) = (CpuOfChildren(), Stopwatch.StartNew());
        using var process = Process.Start(start)!;
        var (answer, messages) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!process.WaitForExit(PollMilliseconds))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var wall = clock.Elapsed.TotalSeconds;
        Task.WaitAll(answer, messages);
        return process.ExitCode == 0
            ? new Timing(wall, CpuOfChildren() - before, peak)
            : throw new InvalidOperationException(Invariant($"{string.Join(' ', line)} ended with {process.ExitCode}: {messages.Result}"));
    }

    /// <summary>Runs programs in turn, round after round, so that a machine that slows down slows all of them.</summary>
    /// <returns>The medians, in the order of the programs.</returns>
    public static IReadOnlyList<Timing> InTurn(string folder, IReadOnlyList<IReadOnlyList<string>> lines, int rounds)
    {
        var runs = lines.Select(_ => new List<Timing>()).ToList();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var timing = Run(folder, lines[i]);
                if (round > 0)
                {
                    runs[i].Add(timing);
                }
            }
        }

        return [.. runs.Select(Timing.MedianOf)];
    }

    private static double CpuOfChildren()
    {
        // The name in brackets may hold spaces; children's user and system time are the fourteenth and fifteenth field after it.
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[^1].Split(' ');
        return (Number(fields[13]) + Number(fields[14])) / TicksPerSecond;
    }

    private static double PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines(Invariant($"/proc/{id}/status")).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024;
        }
        catch (IOException)
        {
            return 0; // it has ended meanwhile
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
