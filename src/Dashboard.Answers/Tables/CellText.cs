using System.Globalization;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>The one form of a cell in files: days ISO, instants UTC with Z, numbers plain with enough digits to read back exactly.</summary>
public static class CellText
{
    /// <summary>A cell as CSV and JSON text hold it.</summary>
    /// <param name="cell">The cell; null becomes the empty text.</param>
    /// <exception cref="ArgumentException">The cell is of no known type.</exception>
    public static string Of(object? cell) => cell switch
    {
        null => string.Empty,
        string text => text,
        int or long or decimal => ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        LocalDate day => IsoForm.Of(day),
        Instant instant => IsoForm.Of(instant),
        _ => throw new ArgumentException(Invariant($"A cell is not a {cell.GetType().Name}."), nameof(cell)),
    };
}
