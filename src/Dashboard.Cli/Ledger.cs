using Dashboard.Cli.Faults;
using Dashboard.Core.Claims;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Shipped;

namespace Dashboard.Cli;

/// <summary>Reads the ledger that a run is about.</summary>
internal static class Ledger
{
    /// <summary>The figures of a ledger.</summary>
    /// <param name="path">Its file; null for the one that travels with the program.</param>
    /// <exception cref="FailureException">It is missing or can't be read.</exception>
    /// <exception cref="Sources.RefusedFileException">It is no ledger.</exception>
    public static IReadOnlyList<CitedFigure> Read(string? path)
    {
        var file = path ?? ShippedFiles.Ledger;
        try
        {
            return LedgerReader.Read(Path.GetFileName(file), ShippedFiles.ReadAllBytes(file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FailureException(Invariant($"there is no ledger '{file}'; a CSV file of quoted figures is expected."), e);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"the ledger '{file}' can't be read: {e.Message}"), e);
        }
    }
}
