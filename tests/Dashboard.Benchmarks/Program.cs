using BenchmarkDotNet.Running;
using Dashboard.Benchmarks.Processes;

namespace Dashboard.Benchmarks;

/// <summary>
/// Runs the benchmarks (<c>dotnet run -c Release --project tests/Dashboard.Benchmarks -- --filter '*' --job short</c>), or times
/// the whole command: <c>-- growth</c> on ever more places, <c>-- peers --peers DIR</c> beside other programs that do the same.
/// </summary>
public static class Program
{
    // In this process: the harness would else build a project of its own, which inherits the solution's analysis and output
    // folders and fails on them.
    private const string InProcess = "--inProcess";

    public static void Main(string[] args)
    {
        switch (args)
        {
            case ["growth", .. var options]:
                Growth.Run(TimingOptions.Parse(options));
                break;
            case ["peers", .. var options]:
                Peers.Run(TimingOptions.Parse(options));
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, InProcess]);
                break;
        }
    }
}
