using NodaTime;

namespace Dashboard.Benchmarks.Processes;

/// <summary>Times the command beside scripts in R, Python and gnuplot that do the same work, in turn, and tells the ratios.</summary>
/// <remarks>
/// The folder given has <c>r_job.R</c> and <c>pandas_job.py</c>, each called with the work's name and a folder to write to, and
/// <c>gnuplot_job.sh</c>, which draws and is called with the folder alone.
/// </remarks>
internal static class Peers
{
    private const int Questions = 200;
    private const int DaysOfQuestions = 538;

    private static readonly LocalDate FirstQuestion = new(2021, 2, 23);

    /// <exception cref="ArgumentException">No folder of scripts is named.</exception>
    public static void Run(TimingOptions options)
    {
        var scripts = options.Peers ?? throw new ArgumentException("--peers DIR is expected, the folder of r_job.R and pandas_job.py.", nameof(options));
        var folder = Directory.CreateTempSubdirectory("dashboard-peers-");
        try
        {
            Console.WriteLine("work  program                 wall s    CPU s   peak MiB   wall ÷ ours   CPU ÷ ours");
            foreach (var work in All(options, scripts, folder.FullName))
            {
                var timings = TimedProcess.InTurn(folder.FullName, [[options.Command, .. work.Line], .. work.Peers.Select(peer => peer.Line)], options.Rounds);
                string[] names = ["dashboard", .. work.Peers.Select(peer => peer.Name)];
                for (var i = 0; i < names.Length; i++)
                {
                    var (own, one) = (timings[0], timings[i]);
                    Console.WriteLine(Invariant($"{work.Name,-5} {names[i],-20} {one.Wall,9:0.000} {one.Cpu,8:0.00} {one.PeakMiB,10:0} {one.Wall / own.Wall,13:0.0} {one.Cpu / own.Cpu,12:0.0}"));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Workload> All(TimingOptions options, string scripts, string folder)
    {
        yield return new Workload("W1", ["export", "averages", "--out", Path.Combine(folder, "averages.csv")], [R("W1"), Pandas("W1", "to_csv"), Pandas("W1", "join", "--writer", "join")]);
        if (options.Charts is { } charts)
        {
            (string, IReadOnlyList<string>) gnuplot = ("awk, gnuplot", ["sh", Path.Combine(scripts, "gnuplot_job.sh"), folder]);
            yield return new Workload("W2", ["chart", "--batch", charts], [gnuplot, R("W2", "", "20", "lines"), Pandas("W2", "collection", "--bars", "collection")]);
        }

        var questions = Path.Combine(folder, "questions.txt");
        File.WriteAllLines(questions, Enumerable.Range(0, Questions).Select(i => Invariant($"ukdash:England:cases:specimen@{FirstQuestion.PlusDays(i * DaysOfQuestions / (Questions - 1)):uuuu-MM-dd}")));
        yield return new Workload("W3", ["vintages", "--batch", questions], [R("W3"), Pandas("W3", "usual")]);

        (string, IReadOnlyList<string>) R(string work, params string[] more) =>
            ("R data.table", ["Rscript", "--vanilla", Path.Combine(scripts, "r_job.R"), work, folder, .. more]);

        (string, IReadOnlyList<string>) Pandas(string work, string variant, params string[] more) =>
            ("pandas, " + variant, ["/usr/bin/python3", Path.Combine(scripts, "pandas_job.py"), work, folder, .. more]);
    }
}
