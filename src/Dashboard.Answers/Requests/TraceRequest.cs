using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Where does a number come from?</summary>
/// <param name="Question">The number, and what narrows the search.</param>
/// <param name="All">Whether every answer kept is wanted, or only the most plausible.</param>
public sealed record TraceRequest(TraceQuestion Question, bool All) : Request<FigureTrace>
{
    /// <summary>The greatest tolerance, in per cent.</summary>
    private const int MostPercent = 50;

    /// <summary>The days that a day, or a first and last day, ask for.</summary>
    /// <param name="day">The day; null where none is named.</param>
    /// <param name="window">The first and last day.</param>
    /// <exception cref="RequestRefusedException">A day is asked for beside a window, or the window's ends are out of order.</exception>
    public static DateInterval? DaysOf(LocalDate? day, AskedDays window) => (day, window.IsOpen) switch
    {
        ({ } one, false) => throw new RequestRefusedException(
            "day", names => Invariant($"{names.Of("day")} {one:uuuu-MM-dd} and {names.Of("from")} or {names.Of("to")} exclude each other: a number is said of a day or of several.")),
        ({ } one, true) => new DateInterval(one, one),
        (null, false) => window.OrAny(),
        _ => null,
    };

    /// <summary>Reads places.</summary>
    /// <param name="text">Their names, joined by plus signs.</param>
    public static Parsed<Area[]?> ParseAreas(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var names = text.Split('+');
        return !Array.TrueForAll(names, Area.IsName) ? new(null, Invariant($"'{text}' names no place; write it as \"United Kingdom\" or England+Wales"))
            : names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Length ? new(null, Invariant($"'{text}' names a place twice; each is expected once"))
            : new([.. names.Select(name => new Area(name))], null);
    }

    /// <summary>Reads a source by its code.</summary>
    /// <param name="text">The code.</param>
    public static Parsed<Source?> ParseSource(string text) =>
        ChoiceText.Parse<Source?>(text, "a source", [.. Source.All.Select(source => (source.Code, (Source?)source))]);

    /// <summary>Reads what is counted by its code.</summary>
    /// <param name="text">The code.</param>
    public static Parsed<Metric?> ParseMetric(string text) =>
        ChoiceText.Parse<Metric?>(text, "a metric", [.. Metric.All.Select(metric => (metric.Code, (Metric?)metric))]);

    /// <summary>Reads a tolerance in per cent as a share.</summary>
    /// <param name="text">The tolerance, with or without its sign.</param>
    public static Parsed<double?> ParseTolerance(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return double.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= MostPercent
            ? new(percent / 100, null)
            : new(null, Invariant($"'{text}' is no tolerance; a share from 0% to {MostPercent}% is expected, such as 0.5%"));
    }

    /// <summary>The answers wanted of a search.</summary>
    /// <param name="trace">The search.</param>
    public ImmutableArray<TraceHit> HitsOf(FigureTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        return All ? trace.Hits : trace.Foremost;
    }

    /// <inheritdoc/>
    public override async Task<FigureTrace> AskAsync(SeriesReader reader, CancellationToken cancellation) =>
        ValueOf(await Question.AskAsync(reader, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public override AnswerDocument Write(FigureTrace answer) =>
        new(TraceTable.Of(HitsOf(answer)), stream => TraceTable.WriteJson(answer, HitsOf(answer), stream));
}
