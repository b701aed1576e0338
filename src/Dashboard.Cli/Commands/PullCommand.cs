using System.CommandLine;
using Dashboard.Answers.Tables;
using Dashboard.Cli.Faults;
using Dashboard.Cli.Options;
using Dashboard.Cli.Terminals;
using Dashboard.Cli.Text;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Commands;

/// <summary>Asks the sources for what they publish and keeps it.</summary>
internal sealed class PullCommand : LeafCommand
{
    private readonly Session _session;
    private readonly FormOptions _form = new();
    private readonly Argument<Source[]> _sources = SourceArgument.Create("The sources to ask: ukdash, ukhsa, jhu. [default: all]");
    private readonly ValueOption<LocalDate> _from = TypedOption.OfDay("--from", "First day of releases (ukdash) or daily reports (jhu) to ask for. [default: only what is newest]");

    private readonly ValueOption<LocalDate> _to = TypedOption.OfDay("--to", "Last day of them.");
    private readonly Option<bool> _force = TypedOption.OfSwitch("--force", "Ask for everything anew, also where a source would say that nothing has changed.");
    private readonly Option<KeyValuePair<Source, Uri>[]> _addresses = SourceArgument.CreateAddresses();
    private readonly Option<string> _payloads = TypedOption.OfPath(
        "--payloads", "DIR", "Folder that keeps the bytes of every answer. [default: payloads in the user's data folder]");

    public PullCommand(Session session)
        : base(
            "pull",
            "Asks the sources for what they publish and keeps every release in a store, over which all other commands then read.",
            new("dashboard pull", "What is still served today, into the user's own store."),
            new("dashboard pull jhu --store pulled.db", "Johns Hopkins' files, into a file."),
            new("dashboard pull ukdash --base-address ukdash=http://127.0.0.1:5080/ --from 2021-12-20 --to 2021-12-31", "Releases of the UK dashboard from a copy of its interface."))
    {
        _session = session;
        Arguments.Add(_sources);
        Take(_from, _to, _force, _addresses, _payloads, _form.Csv, _form.Json);
    }

    public override async Task<ExitCode> RunAsync(ParseResult asked, CancellationToken cancellation)
    {
        var terminal = _session.TerminalFor(asked);
        var ask = new PullAsk { Days = DaysOf(asked), Force = asked.GetValue(_force) };
        var named = asked.GetValue(_sources) ?? [];
        var wanted = named.Length > 0 ? named : [.. Source.All];
        var pullers = UpstreamClients.Of(_session, asked.GetValue(_addresses) ?? [], asked.GetValue(_payloads));
        var store = await PulledStore.MakeAsync(asked, _session, cancellation);
        var reports = await StepProgress.RunAsync<IReadOnlyList<PullReport>, PullProgress>(
            terminal,
            new SaidPulls(terminal),
            progress => new Step("pulling " + progress.Source, Invariant($"{progress.Done} of {progress.Expected}"), progress.Done, progress.Expected),
            async progress =>
            {
                var done = new List<PullReport>();
                foreach (var source in wanted)
                {
                    var puller = pullers.Single(puller => puller.Source == source);
                    done.Add(await new PullRunner(puller, store, SystemClock.Instance, PullRunner.UsualClaim).RunAsync(ask, progress, cancellation));
                }

                return done;
            });
        _form.Write(asked, terminal, new AnswerDocument(PullTable.Of(reports)), () => PullText.Add(new TextPage(terminal.WidthColumns), reports));
        return reports.All(report => IsDone(report, isNamed: named.Length > 0)) ? ExitCode.Done : ExitCode.Failed;
    }

    // Who names no source wants what is served today; one that is known to serve nothing is not missed.
    private static bool IsDone(PullReport report, bool isNamed) =>
        report.GaveWhatWasWanted || (!isNamed && !report.IsHeldByAnother && !report.WasAsked);

    private DateInterval? DaysOf(ParseResult asked) => (_from.Of(asked), _to.Of(asked)) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from <= to => new DateInterval(from, to),
        ({ } from, { } to) => throw new UsageException(Invariant($"--from {from:uuuu-MM-dd} is after --to {to:uuuu-MM-dd}: the first day comes first.")),
        (null, _) => throw new UsageException("--to is there without --from: both ends of the days are expected."),
        _ => throw new UsageException("--from is there without --to: both ends of the days are expected."),
    };
}
