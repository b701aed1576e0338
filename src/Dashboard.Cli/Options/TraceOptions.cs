using System.CommandLine;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Options;

/// <summary>What narrows a search for a number.</summary>
internal sealed class TraceOptions
{
    private readonly ValueOption<LocalDate> _day = TypedOption.OfDay("--day", "The day that the number is said of.");
    private readonly WindowOptions _window = new("First day that the number may rest on.", "Last day that the number may rest on.");

    private readonly Option<AsOf> _saidOn = TypedOption.Of(
        "--said-on", "MOMENT", "When the number was said, a day or an instant: later releases are left out. [default: now]", AsOfText.Parse);

    private readonly Option<Area[]?> _area = TypedOption.Of("--area", "AREA", "The place; + adds places, and the United Kingdom includes its nations.", TraceRequest.ParseAreas);
    private readonly Option<Source?> _source = TypedOption.Of("--source", "SOURCE", "The source: " + ChoiceText.OneOf(Source.All.Select(source => source.Code)) + ".", TraceRequest.ParseSource).Offering(Source.All.Select(source => source.Code));
    private readonly Option<Metric?> _metric = TypedOption.Of("--metric", "METRIC", "What is counted: " + ChoiceText.OneOf(Metric.All.Select(metric => metric.Code)) + ".", TraceRequest.ParseMetric).Offering(Metric.All.Select(metric => metric.Code));
    private readonly ValueOption<double> _tolerance = new("--tolerance", "PERCENT", "How far a near miss may be off. [default: 1%]", TraceRequest.ParseTolerance);

    public IReadOnlyList<Option> All => [_day, _window.From, _window.To, _saidOn, _area, _source, _metric, _tolerance];

    /// <summary>The question that the options make of a number.</summary>
    /// <exception cref="RequestRefusedException">A day is asked for beside a window, or the window's ends are out of order.</exception>
    public TraceQuestion Of(ParseResult asked, Core.Tracing.QuotedNumber number) => new()
    {
        Number = number,
        Days = TraceRequest.DaysOf(_day.Of(asked), _window.Of(asked)),
        SaidOn = asked.GetValue(_saidOn),
        Areas = asked.GetValue(_area) ?? [],
        Source = asked.GetValue(_source),
        Metric = asked.GetValue(_metric),
        ToleranceShare = _tolerance.Of(asked) ?? TraceQuestion.DefaultToleranceShare,
    };
}
