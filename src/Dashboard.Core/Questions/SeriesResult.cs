namespace Dashboard.Core.Questions;

/// <summary>What came of asking for a series: the reading, or why there is none.</summary>
/// <remarks>Exactly one of the two is there.</remarks>
public sealed record SeriesResult
{
    private SeriesResult(SeriesReading? reading, SeriesAbsence? absence) => (Reading, Absence) = (reading, absence);

    /// <summary>The series; null where there is none.</summary>
    public SeriesReading? Reading { get; }

    /// <summary>Why there is none; null where there is one.</summary>
    public SeriesAbsence? Absence { get; }

    /// <summary>A series that could be read.</summary>
    /// <param name="reading">The series.</param>
    public static SeriesResult Found(SeriesReading reading) => new(reading, null);

    /// <summary>A series that could not.</summary>
    /// <param name="absence">Why.</param>
    public static SeriesResult Missing(SeriesAbsence absence) => new(null, absence);
}
