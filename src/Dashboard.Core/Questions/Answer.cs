namespace Dashboard.Core.Questions;

/// <summary>The answer to a question, or why there is none: exactly one of the two is there.</summary>
/// <typeparam name="T">The answer's type; immutable.</typeparam>
public sealed record Answer<T>
    where T : class
{
    private Answer(T? value, SeriesAbsence? absence) => (Value, Absence) = (value, absence);

    /// <summary>The answer; null where there is none.</summary>
    public T? Value { get; }

    /// <summary>Why there is none; null where there is one.</summary>
    public SeriesAbsence? Absence { get; }

#pragma warning disable CA1000, MA0018 // The type argument is what the caller asks for; a second, non-generic type would only repeat it.
    /// <summary>An answer.</summary>
    /// <param name="value">The answer.</param>
    public static Answer<T> Found(T value) => new(value, null);

    /// <summary>No answer.</summary>
    /// <param name="absence">Why.</param>
    public static Answer<T> Missing(SeriesAbsence absence) => new(null, absence);
#pragma warning restore CA1000, MA0018
}
