namespace Dashboard.Charts.Axes;

/// <summary>The units of the calendar in which a date axis steps.</summary>
internal enum DateUnit
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks from Monday.</summary>
    Week,

    /// <summary>Months; three are a quarter.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}
