using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Benchmarks;

/// <summary>The figures that the benchmarks work on: those of the repository.</summary>
internal static class RealFigures
{
    public const string Note = "Sources: UK Health Security Agency; Johns Hopkins University.";

    public static string Root { get; } = Find();

    public static string Data { get; } = Path.Combine(Root, "data");

    public static SeriesReader Open()
    {
        var store = SnapshotStore.Open(Data);
        return new SeriesReader(store, store.Calendar);
    }

    public static IReadOnlyList<CitedFigure> Ledger() => LedgerReader.Read(Path.Combine(Root, "seeds", "cited-figures.csv"));

    public static async Task<CompareChart> CompareAsync(SeriesReader reader, DateInterval window)
    {
        var checks = await new ClaimChecker(reader).CheckAsync(Ledger(), CancellationToken.None);
        var question = new CompareQuestion(
            SeriesSelector.Parse("ukdash:United Kingdom:cases"), SeriesSelector.Parse("jhu:United Kingdom:cases"), window, new EvenPolicy());
        var answer = await question.AskAsync(reader, CancellationToken.None);
        var averages = checks.Where(check => FigureMeaning.Of(check.Figure) is { Measure: FigureMeasure.Average, IsAttributed: true });
        return new CompareChart(answer.Value!, [.. averages], Note);
    }

    public static async Task<WeekChart> WeekAsync(SeriesReader reader)
    {
        var checks = await new ClaimChecker(reader).CheckAsync(Ledger(), CancellationToken.None);
        var weeks = new List<WeekAnswer>();
        foreach (var window in checks.Select(check => QuotedWindow.Of(check, checks)).OfType<QuotedWindow>())
        {
            weeks.Add((await new WeekQuestion(window).AskAsync(reader, CancellationToken.None)).Value!);
        }

        return new WeekChart([.. weeks], Note);
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException(Invariant($"No Dashboard.sln in or above {AppContext.BaseDirectory}."));
    }
}
