using NodaTime;

namespace Dashboard.Answers.Pictures;

/// <summary>A figure to be pinned: one of the ledger by its id, or a value with its days.</summary>
/// <param name="Id">The id; null for a value.</param>
/// <param name="Value">The value in people; null for an id.</param>
/// <param name="Days">The days that the value is of, both ends included: one for a count, more for an average; null for an id.</param>
public sealed record CitedPin(string? Id, decimal? Value, DateInterval? Days)
{
    /// <summary>One of the ledger.</summary>
    /// <param name="id">Its id.</param>
    public static CitedPin OfLedger(string id) => new(id, null, null);

    /// <summary>A value with its days.</summary>
    /// <param name="value">The value in people, or people a day over several days.</param>
    /// <param name="days">The days.</param>
    public static CitedPin At(decimal value, DateInterval days) => new(null, value, days);
}
