namespace Dashboard.Storage.Tests;

internal static class ProjectFolder
{
    /// <summary>The project's own snapshot: the folder beside the solution, found by walking up from the tests.</summary>
    public static string Data
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            {
                folder = folder.Parent;
            }

            return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Dashboard.sln."), "data");
        }
    }
}
