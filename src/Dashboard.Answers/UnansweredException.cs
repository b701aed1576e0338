using Dashboard.Core.Questions;

namespace Dashboard.Answers;

/// <summary>A question that an answer needed has none: the message says which series, and what would be right.</summary>
/// <param name="absence">Why there is no answer.</param>
public sealed class UnansweredException(SeriesAbsence absence) : Exception(absence.Text)
{
    /// <summary>Why there is no answer.</summary>
    public SeriesAbsence Absence => absence;
}
