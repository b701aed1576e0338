using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Dashboard.Answers.Pictures;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Kinds;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Help;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Draws one picture of a kind into a file; the kind says which options there are.</summary>
internal sealed class ChartCommand : LeafCommand
{
    private readonly Session _session;
    private readonly IPictureKind _kind;
    private readonly Argument<SeriesSelector[]> _selectors = SelectorArgument.Create();
    private readonly Argument<string> _figure = new("ID") { Description = "The figure's id in the ledger, such as c14." };
    private readonly Argument<QuotedNumber?> _number = NumberArgument.Create();
    private readonly TraceOptions _trace = new();
    private readonly Option<bool> _all = TypedOption.OfSwitch("--all", "Choose among every answer kept, not only the ten most plausible.");
    private readonly ValueOption<int> _hit = new("--hit", "PLACE", "Which answer is drawn, counted as 'dashboard trace' lists them. [default: 1]", TracedAnswer.ParsePlace);
    private readonly WindowOptions _window = new("First day shown. [default: the series' first]", "Last day shown. [default: the series' last]");
    private readonly Option<IReconciliationPolicy> _missing = TypedOption.Of(
        "--missing", "POLICY", Invariant($"How days without report are treated in averages: {string.Join(", ", ReconciliationPolicies.Forms)}. [default: even]"), ParsePolicy).Offering(PolicyWords.Each);

    private readonly Option<AsOf> _asOf = TypedOption.Of(
        "--as-of", "MOMENT", "Show what had been published by a day or instant, for series that name no moment of their own; days without a release of that time are shown as later served, marked so.", AsOfText.Parse);

    private readonly Option<CitedPin[]> _cited = CitedText.Create();
    private readonly Option<string> _ledger = TypedOption.OfPath("--ledger", "FILE", "Ledger of quoted figures, as CSV. [default: the one that travels with the program]");
    private readonly Option<bool> _log = TypedOption.OfSwitch("--log", "Draw a logarithmic scale.");
    private readonly ValueOption<int> _per = new("--per", "PEOPLE", "Draw counts per so many inhabitants, such as 100000.", ParsePer);
    private readonly ValueOption<LocalDate> _day = TypedOption.OfDay("--day", "The day that the picture is about.");
    private readonly Option<QuotedNumber?> _quoted = TypedOption.Of(
        "--quoted", "NUMBER", "An average that was quoted, as it was written, such as 68,457 or \"nearly 103,000\".", ParseQuoted);

    private readonly Option<DayNote[]> _notes = NoteText.Create();
    private readonly Option<bool> _peaks = TypedOption.OfSwitch("--peaks", "Point at the highest average of each series.");
    private readonly ValueOption<ShownColumns> _columns = new ValueOption<ShownColumns>(
        "--columns", "SERIES", "Whose daily counts stand as columns: all, first or none. [default: all, where they can be told apart]", ShownColumnsText.Parse).Offering([.. ShownColumnsText.Words]);

    private readonly RecipePairOptions _sides = new();
    private readonly LookOptions _look = new();
    private readonly Option<string> _out = PictureFileText.Create();

    public ChartCommand(Session session, IPictureKind kind)
        : base(kind.Name, kind.Summary, [.. kind.Examples.Select(example => ExampleOf(kind, example))])
    {
        (_session, _kind) = (session, kind);
        if (kind.Settings.HasFlag(PictureSettings.Figure))
        {
            _figure.CompletionSources.Add(_ => Ledger.Read(path: null).Select(figure => new CompletionItem(figure.Id)));
            Arguments.Add(_figure);
        }
        else if (kind.Settings.HasFlag(PictureSettings.Traced))
        {
            Arguments.Add(_number);
            _trace.AddTo(this);
        }
        else if (kind.SeriesCount.Most > 0)
        {
            Arguments.Add(_selectors);
        }

        _day.Required = true;
        foreach (var option in OptionsOf(kind.Settings))
        {
            Options.Add(option);
        }
    }

    /// <summary>An example as it is typed, each with a file of its own kind's name.</summary>
    public static Example ExampleOf(IPictureKind kind, PictureExample example) =>
        new(Invariant($"dashboard chart {kind.Name} {example.Line} -o {kind.Name}.png"), example.Says);

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        InterFont.ReadAhead();
        var terminal = _session.TerminalFor(asked);
        var request = RequestOf(asked);
        var file = await DrawAsync(asked, request, await SnapshotFolder.OpenAsync(asked, _session, cancellation), cancellation);
        terminal.Write(new TextPage(terminal.WidthColumns).Add(Invariant($"{file.Name} ({FigureText.Count(file.Bytes)} bytes): {file.Finding}")));
        return ExitCode.Done;
    }

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">The options don't go together.</exception>
    public PictureRequest RequestOf(ParseResult asked)
    {
        var path = asked.GetRequiredValue(_out);
        if (PictureWriter.FormatOf(path) == PictureFormats.Svg && _look.Scale.Of(asked) is not null)
        {
            throw new UsageException(Invariant($"--scale is for PNG: '{path}' is an SVG, which has no pixels."));
        }

        var takes = _kind.Settings;
        var request = new PictureRequest { Look = _look.Of(asked) };
        request = _kind.SeriesCount.Most == 0 ? request : request with { Series = [.. SeriesOf(asked)] };
        request = takes.HasFlag(PictureSettings.Window) ? WithWindow(asked, request) : request;
        request = takes.HasFlag(PictureSettings.Missing) ? request with { Missing = asked.GetValue(_missing) ?? request.Missing } : request;
        request = takes.HasFlag(PictureSettings.AsOf) ? request with { AsOf = asked.GetValue(_asOf)?.OrAsLaterServed() } : request;
        request = takes.HasFlag(PictureSettings.Cited) ? request with { Cited = [.. asked.GetValue(_cited) ?? []] } : request;
        request = takes.HasFlag(PictureSettings.Log) ? request with { IsLogarithmic = asked.GetValue(_log) } : request;
        request = takes.HasFlag(PictureSettings.Per) ? request with { Per = _per.Of(asked) } : request;
        request = takes.HasFlag(PictureSettings.Day) ? request with { Day = _day.Of(asked) } : request;
        request = takes.HasFlag(PictureSettings.Quoted) ? request with { Quoted = asked.GetValue(_quoted) } : request;
        request = takes.HasFlag(PictureSettings.Difference) ? request with { Difference = DifferenceOf(asked, request) } : request;
        request = takes.HasFlag(PictureSettings.Figure) ? request with { Figure = asked.GetRequiredValue(_figure) } : request;
        request = takes.HasFlag(PictureSettings.Traced) ? request with { Traced = TracedOf(asked) } : request;
        request = takes.HasFlag(PictureSettings.Notes) ? request with { Notes = [.. asked.GetValue(_notes) ?? []], MarksPeaks = asked.GetValue(_peaks) } : request;
        request = takes.HasFlag(PictureSettings.Columns) ? request with { Columns = _columns.Of(asked) ?? request.Columns } : request;
        return request.Figure is not null || request.Cited.Any(pin => pin.Id is not null)
            ? request with { Ledger = Ledger.Read(asked.GetValue(_ledger)) }
            : request;
    }

    /// <summary>Draws and writes the picture.</summary>
    /// <exception cref="FailureException">The file can't be written.</exception>
    public async Task<WrittenFile> DrawAsync(ParseResult asked, PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        var path = asked.GetRequiredValue(_out);
        PictureFileText.RequireFolder(path);
        var picture = await _kind.AskAsync(request, reader, cancellation);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return PictureWriter.WriteFile(picture, request.Look.Scale, path);
        }
        catch (Exception e) when (FailureException.IsOfFiles(e))
        {
            throw new FailureException(Invariant($"the picture can't be written to '{path}': {e.Message}"), e);
        }
    }

    private SeriesSelector[] SeriesOf(ParseResult asked)
    {
        var series = asked.GetRequiredValue(_selectors);
        var (least, most) = _kind.SeriesCount;
        var wanted = least == most ? Invariant($"{least}") : Invariant($"{least} to {most}");
        return series.Length >= least && series.Length <= most
            ? series
            : throw new UsageException(Invariant($"'dashboard chart {_kind.Name}' draws {wanted} series, not {series.Length}."));
    }

    private PictureRequest WithWindow(ParseResult asked, PictureRequest request)
    {
        var (from, to) = (_window.From.Of(asked), _window.To.Of(asked));
        return from > to
            ? throw new UsageException(Invariant($"--from {from:uuuu-MM-dd} is after --to {to:uuuu-MM-dd}: the first day comes first."))
            : request with { From = from, To = to };
    }

    private ExplainQuestion DifferenceOf(ParseResult asked, PictureRequest request) =>
        request is { From: { } from, To: { } to }
            ? _sides.QuestionOf(asked, [.. request.Series], new DateInterval(from, to))
            : throw new UsageException("--from and --to are expected: the days over which the two figures are compared.");

    private TracedAnswer TracedOf(ParseResult asked) =>
        new(new TraceRequest(_trace.Of(asked, asked.GetRequiredValue(_number)!), asked.GetValue(_all)), _hit.Of(asked) ?? 1);

    private List<Option> OptionsOf(PictureSettings takes)
    {
        var options = new List<Option> { _out };
        Add(PictureSettings.Window, _window.From, _window.To);
        Add(PictureSettings.Missing, _missing);
        Add(PictureSettings.AsOf, _asOf);
        Add(PictureSettings.Cited, _cited);
        Add(PictureSettings.Log, _log);
        Add(PictureSettings.Per, _per);
        Add(PictureSettings.Day, _day);
        Add(PictureSettings.Quoted, _quoted);
        Add(PictureSettings.Difference, [.. _sides.All]);
        Add(PictureSettings.Traced, _all, _hit);
        Add(PictureSettings.Notes, _peaks, _notes);
        Add(PictureSettings.Columns, _columns);
        Add(PictureSettings.Cited | PictureSettings.Figure, _ledger);
        options.AddRange(_look.All);
        return options;

        void Add(PictureSettings setting, params ReadOnlySpan<Option> own)
        {
            if ((takes & setting) != PictureSettings.None)
            {
                options.AddRange(own);
            }
        }
    }

    private static Parsed<IReconciliationPolicy> ParsePolicy(string text) =>
        ReconciliationPolicies.TryParse(text, out var policy, out var problem) ? new(policy, null) : new(null, problem.TrimEnd('.'));

    private static Parsed<QuotedNumber?> ParseQuoted(string text) => QuotedNumber.TryParse(text, out var number)
        ? new(number, null)
        : new(null, Invariant($"'{text}' is no number; write it as {QuotedNumber.Forms}"));

    private static Parsed<int?> ParsePer(string text) =>
        int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var per) && per is >= 1 and <= 10_000_000
            ? new(per, null)
            : new(null, Invariant($"'{text}' is no number of inhabitants; write 1 to 10,000,000, such as 100000"));
}
