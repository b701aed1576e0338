namespace Dashboard.Worker;

/// <summary>A picture that is drawn anew after new data has come; bound to <c>Pulling:Charts:0</c> and so on.</summary>
public sealed class ChartOptions
{
    /// <summary>Its kind, by the name that <c>dashboard chart</c> has for it.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The series, as selectors.</summary>
    public IList<string> Series { get; } = [];

    /// <summary>The first day; empty for the first that the series have.</summary>
    public string From { get; set; } = string.Empty;

    /// <summary>The last day; empty for the last that the series have.</summary>
    public string To { get; set; } = string.Empty;

    /// <summary>The file, which ends in <c>.png</c> or <c>.svg</c>; it is replaced whole.</summary>
    public string File { get; set; } = string.Empty;
}
