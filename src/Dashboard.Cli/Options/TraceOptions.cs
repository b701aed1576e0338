using System.CommandLine;
using System.Globalization;
using Dashboard.Cli.Faults;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>What narrows a search for a number.</summary>
internal sealed class TraceOptions
{
    private static readonly DateInterval Any = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    private readonly Option<LocalDate?> _day = TypedOption.Of("--day", "DAY", "The day that the number is said of.", DayText.Parse);
    private readonly WindowOptions _window = new("First day that the number may rest on.", "Last day that the number may rest on.");

    private readonly Option<AsOf> _saidOn = TypedOption.Of(
        "--said-on", "MOMENT", "When the number was said, a day or an instant: later releases are left out. [default: now]", AsOfText.Parse);

    private readonly Option<Area[]?> _area = TypedOption.Of("--area", "AREA", "The place; + adds places, and the United Kingdom includes its nations.", ParseAreas);
    private readonly Option<Source?> _source = TypedOption.Of("--source", "SOURCE", "The source: " + ParseProblem.Choice(Source.All.Select(source => source.Code)) + ".", ParseSource);
    private readonly Option<Metric?> _metric = TypedOption.Of("--metric", "METRIC", "What is counted: " + ParseProblem.Choice(Metric.All.Select(metric => metric.Code)) + ".", ParseMetric);
    private readonly Option<double?> _tolerance = TypedOption.Of("--tolerance", "PERCENT", "How far a near miss may be off. [default: 1%]", ParseShare);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _day, _window.From, _window.To, _saidOn, _area, _source, _metric, _tolerance })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The question that the options make of a number.</summary>
    /// <exception cref="UsageException">A day is asked for beside a window, or the window's ends are out of order.</exception>
    public TraceQuestion Of(ParseResult asked, Core.Tracing.QuotedNumber number)
    {
        var isWindow = asked.GetValue(_window.From) is not null || asked.GetValue(_window.To) is not null;
        if (asked.GetValue(_day) is { } one && isWindow)
        {
            throw new UsageException(Invariant($"--day {one:uuuu-MM-dd} and --from or --to exclude each other: a number is said of a day or of several."));
        }

        return new TraceQuestion
        {
            Number = number,
            Days = asked.GetValue(_day) is { } day ? new DateInterval(day, day) : isWindow ? _window.Of(asked, Any) : null,
            SaidOn = asked.GetValue(_saidOn),
            Areas = asked.GetValue(_area) ?? [],
            Source = asked.GetValue(_source),
            Metric = asked.GetValue(_metric),
            ToleranceShare = asked.GetValue(_tolerance) ?? TraceQuestion.DefaultToleranceShare,
        };
    }

    private static Parsed<Area[]?> ParseAreas(string text)
    {
        var names = text.Split('+');
        return !Array.TrueForAll(names, Area.IsName) ? new(null, Invariant($"'{text}' names no place; write it as \"United Kingdom\" or England+Wales"))
            : names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Length ? new(null, Invariant($"'{text}' names a place twice; each is expected once"))
            : new([.. names.Select(name => new Area(name))], null);
    }

    private static Parsed<Source?> ParseSource(string text) =>
        ChoiceText.Parse<Source?>(text, "a source", [.. Source.All.Select(source => (source.Code, (Source?)source))]);

    private static Parsed<Metric?> ParseMetric(string text) =>
        ChoiceText.Parse<Metric?>(text, "a metric", [.. Metric.All.Select(metric => (metric.Code, (Metric?)metric))]);

    private static Parsed<double?> ParseShare(string text) =>
        double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 50
            ? new(percent / 100, null)
            : new(null, Invariant($"'{text}' is no tolerance; a share from 0% to 50% is expected, such as 0.5%"));
}
