using Dashboard.Cli.Faults;

namespace Dashboard.Cli;

/// <summary>A file with something to do on each line.</summary>
internal static class BatchFile
{
    /// <summary>Its lines.</summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">What is expected in it.</param>
    /// <exception cref="FailureException">It can't be read.</exception>
    public static string[] Read(string path, string expected)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FailureException(Invariant($"there is no file '{path}'; {expected} is expected in it."), e);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"'{path}' can't be read: {e.Message}"), e);
        }
    }
}
