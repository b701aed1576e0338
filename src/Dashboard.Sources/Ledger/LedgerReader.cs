using Dashboard.Core.Claims;
using Dashboard.Core.Pulls;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.Ledger;

/// <summary>Reads a ledger of quoted figures: a CSV file, one figure a row.</summary>
/// <remarks>
/// Columns: <c>id</c>, <c>thread_order</c> (figures of one post share it), <c>posted</c> (a day; a question mark behind it says
/// that it is inferred), <c>as_written</c>, <c>value</c> (the number meant, empty where none), <c>qualifier</c> (exact, just
/// below, more than, around, rounded or absent), <c>counts</c> and <c>area</c> in the writer's words, <c>period_from</c>,
/// <c>period_to</c>, <c>attributed_to</c>, <c>remark</c>.
/// </remarks>
public static class LedgerReader
{
    private static readonly string[] Columns =
        ["id", "thread_order", "posted", "as_written", "value", "qualifier", "counts", "area", "period_from", "period_to", "attributed_to", "remark"];

    /// <summary>Reads a ledger.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The figures in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is no ledger; the message names line, field and what would be right.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<CitedFigure> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(Path.GetFileName(path), File.ReadAllBytes(path));
    }

    /// <summary>Reads a ledger that is in memory.</summary>
    /// <param name="name">What messages call it.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>The figures in the file's order.</returns>
    /// <exception cref="RefusedFileException">It is no ledger; the message names line, field and what would be right.</exception>
    public static IReadOnlyList<CitedFigure> Read(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);

        // A ledger is written by hand: its last line may lack the line end that a downloaded file must have.
        var file = InputFile.Of(name, bytes, isWhole: true);
        var figures = new List<CitedFigure>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in CsvRows.Read(file, Columns))
        {
            var ledgerRow = new LedgerRow(row);
            var figure = ledgerRow.ToFigure();
            figures.Add(ids.Add(figure.Id) ? figure : throw row.Refuse(DataProblem.Field, 0, Invariant($"'{figure.Id}' stands twice; every row has an id of its own")));
        }

        return figures;
    }
}
