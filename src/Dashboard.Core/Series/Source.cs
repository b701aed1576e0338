namespace Dashboard.Core.Series;

/// <summary>Who published a count: one of a closed set, compared by identity.</summary>
/// <remarks>
/// The licence line is what every export and picture of the source's figures must carry. A source says how its own
/// counts are dated by default; it does not promise that it publishes every metric on that basis.
/// </remarks>
public sealed class Source
{
    private Source(string code, string title, string publisher, string licence, DateBasis defaultBasis) =>
        (Code, Title, Publisher, Licence, DefaultBasis) = (code, title, publisher, licence, defaultBasis);

    /// <summary>The UK coronavirus dashboard and its archive.</summary>
    public static Source UkDashboard { get; } = new(
        "ukdash",
        "UK dashboard",
        "UK Health Security Agency, coronavirus (COVID-19) in the UK dashboard",
        "Open Government Licence v3.0",
        DateBasis.Publish);

    /// <summary>The UK Health Security Agency's data dashboard, the UK dashboard's successor.</summary>
    public static Source Ukhsa { get; } = new(
        "ukhsa",
        "UKHSA data dashboard",
        "UK Health Security Agency, UKHSA data dashboard",
        "Open Government Licence v3.0",
        DateBasis.Specimen);

    /// <summary>Johns Hopkins CSSE's daily series, 22 January 2020 to 9 March 2023.</summary>
    public static Source JohnsHopkins { get; } = new(
        "jhu",
        "Johns Hopkins",
        "COVID-19 Data Repository by the Center for Systems Science and Engineering (CSSE) at Johns Hopkins University",
        "CC BY 4.0",
        DateBasis.Snapshot);

    /// <summary>Every source, in the order in which lists show them.</summary>
    public static IReadOnlyList<Source> All { get; } = [UkDashboard, Ukhsa, JohnsHopkins];

    /// <summary>The short name used in selectors and files: <c>ukdash</c>, <c>ukhsa</c> or <c>jhu</c>.</summary>
    public string Code { get; }

    /// <summary>The name that readers know, as short as a legend needs.</summary>
    public string Title { get; }

    /// <summary>The publisher as its licence asks to be named.</summary>
    public string Publisher { get; }

    /// <summary>The licence of the source's figures.</summary>
    public string Licence { get; }

    /// <summary>The date basis meant by a selector that names none.</summary>
    public DateBasis DefaultBasis { get; }

    /// <summary>Finds a source by its code, without regard to case.</summary>
    /// <param name="code">The code, such as <c>jhu</c>.</param>
    /// <returns>The source, or null where none has that code.</returns>
    public static Source? Find(string code) =>
        All.FirstOrDefault(source => string.Equals(source.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
