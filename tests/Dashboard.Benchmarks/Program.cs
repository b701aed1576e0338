using BenchmarkDotNet.Running;

namespace Dashboard.Benchmarks;

/// <summary>Runs the benchmarks: <c>dotnet run -c Release --project tests/Dashboard.Benchmarks -- --filter '*' --job short</c>.</summary>
public static class Program
{
    // In this process: the harness would else build a project of its own, which inherits the solution's analysis and output
    // folders and fails on them.
    private const string InProcess = "--inProcess";

    public static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, InProcess]);
}
