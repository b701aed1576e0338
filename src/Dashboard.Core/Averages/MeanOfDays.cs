namespace Dashboard.Core.Averages;

/// <summary>The average of a window of days, with what it was made of.</summary>
/// <param name="Sum">The counts added, in people.</param>
/// <param name="Divisor">How many days the sum was divided by.</param>
/// <param name="DaysReported">How many days of the window had a count.</param>
/// <param name="WindowDays">How many days the window has.</param>
public readonly record struct MeanOfDays(long Sum, int Divisor, int DaysReported, int WindowDays)
{
    /// <summary>People a day; null where no day of the window had a count, or the series did not fill the window.</summary>
    public double? PeoplePerDay => Divisor == 0 ? null : (double)Sum / Divisor;

    /// <summary>Days of the window without a count.</summary>
    public int DaysMissing => WindowDays - DaysReported;
}
