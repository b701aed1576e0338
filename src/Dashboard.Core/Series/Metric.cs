namespace Dashboard.Core.Series;

/// <summary>What is counted: one of a closed set, compared by identity.</summary>
/// <remarks>
/// The same metric of two sources need not be defined alike: deaths of the UK dashboard are within 28 days of a positive
/// test, those of Johns Hopkins follow whatever its own sources count. <see cref="TitleOf"/> says which.
/// </remarks>
public sealed class Metric
{
    private readonly string[] _aliases;

    private Metric(string code, string title, params string[] aliases) => (Code, Title, _aliases) = (code, title, aliases);

    /// <summary>People who tested positive (from 31 January 2022 in the UK: episodes of infection).</summary>
    public static Metric Cases { get; } = new("cases", "cases", "confirmed");

    /// <summary>Deaths, as the source defines them.</summary>
    public static Metric Deaths { get; } = new("deaths", "deaths", "deaths28");

    /// <summary>Every metric, in the order in which lists show them.</summary>
    public static IReadOnlyList<Metric> All { get; } = [Cases, Deaths];

    /// <summary>The short name used in selectors and files.</summary>
    public string Code { get; }

    /// <summary>The name in a sentence, lower case, plural.</summary>
    public string Title { get; }

    /// <summary>Finds a metric by its code or another name in use for it, without regard to case.</summary>
    /// <param name="code">The code, such as <c>cases</c> or <c>confirmed</c>.</param>
    /// <returns>The metric, or null where none is called that.</returns>
    public static Metric? Find(string code) => All.FirstOrDefault(metric => metric.IsCalled(code));

    /// <summary>What the metric counts in the words of one source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>For example <c>deaths within 28 days of a positive test</c>.</returns>
    public string TitleOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return this == Deaths && source == Source.UkDashboard ? "deaths within 28 days of a positive test" : Title;
    }

    /// <summary>What a source's own files call the metric.</summary>
    /// <param name="source">The source.</param>
    /// <returns>For example <c>confirmed</c> in those of Johns Hopkins.</returns>
    public string NameIn(Source source) => this == Cases && source == Source.JohnsHopkins ? "confirmed" : Code;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private bool IsCalled(string name) =>
        string.Equals(Code, name, StringComparison.OrdinalIgnoreCase) || _aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
