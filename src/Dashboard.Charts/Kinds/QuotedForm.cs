namespace Dashboard.Charts.Kinds;

/// <summary>How a quoted figure has a place among daily counts.</summary>
internal enum QuotedForm
{
    /// <summary>A count of one day, or of several that one report gave at once: a pin on the day of the report.</summary>
    Count,

    /// <summary>An average a day: a rule over its days.</summary>
    Average,

    /// <summary>A sum over days that were reported one by one: a rule over them at what it comes to a day.</summary>
    Sum,
}
