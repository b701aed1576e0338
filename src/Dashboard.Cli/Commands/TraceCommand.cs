using System.CommandLine;
using Dashboard.Cli.Options;
using Dashboard.Cli.Text;
using Dashboard.Core.Tracing;

namespace Dashboard.Cli.Commands;

/// <summary>Finds where a quoted number comes from.</summary>
internal sealed class TraceCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<QuotedNumber?> _number = NumberArgument.Create();
    private readonly TraceOptions _options = new();
    private readonly Option<bool> _all = TypedOption.OfSwitch("--all", "Show every answer kept, not only the ten most plausible.");

    public TraceCommand(Session session)
        : base(
            "trace",
            "Finds where a quoted number comes from: series, days, release and what was done with the counts.",
            new("dashboard trace 318,699", "The count that Johns Hopkins showed for three days at once, and rewrote."),
            new("dashboard trace 12.3 million --said-on 2021-12-29", "A rounded total, among what had been published by then."),
            new("dashboard trace 98551 --area \"United Kingdom\" --json", "A number with two digits swapped, for a program."))
    {
        _session = session;
        Arguments.Add(_number);
        Take(_options.All);

        Options.Add(_all);
        Options.Add(_form.Csv);
        Options.Add(_form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var request = new TraceRequest(_options.Of(asked, asked.GetRequiredValue(_number)!), asked.GetValue(_all));
        await _form.AnswerAsync(asked, _session, request, (page, trace) => TraceText.Add(page, trace, request.HitsOf(trace)), cancellation);
        return ExitCode.Done;
    }
}
