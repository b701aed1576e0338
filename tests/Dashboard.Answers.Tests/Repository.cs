namespace Dashboard.Answers.Tests;

/// <summary>The folder that the tests were built from: the real figures, the ledger and the approved pictures lie there.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data { get; } = Path.Combine(Root, "data");

    public static string Ledger { get; } = Path.Combine(Root, "seeds", "cited-figures.csv");

    public static string Approved { get; } = Path.Combine(Root, "tests", "Dashboard.Answers.Tests", "Approved");

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
