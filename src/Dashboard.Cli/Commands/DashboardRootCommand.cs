using System.CommandLine;
using Dashboard.Cli.Help;
using Dashboard.Core.Series;
using Dashboard.Sources;
using Dashboard.Storage.Databases;

namespace Dashboard.Cli.Commands;

/// <summary>The whole command.</summary>
/// <remarks>
/// A command that no word of the line names can't be asked for, so it isn't made: it stands there by its name, which costs
/// nothing, while the options of all commands together would cost more time than most commands take to answer.
/// </remarks>
internal sealed class DashboardRootCommand : DashboardCommand
{
    private static readonly (string Name, Func<Session, IReadOnlyList<string>?, Command> Make)[] All =
    [
        ("report", (session, _) => new ReportCommand(session)),
        ("series", (session, _) => new GroupCommand("series", "Lists the series held and shows their counts.", new SeriesListCommand(session), new SeriesShowCommand(session))),
        ("average", (session, _) => new AverageCommand(session)),
        ("gaps", (session, _) => new GapsCommand(session)),
        ("align", (session, _) => new AlignCommand(session)),
        ("vintages", (session, _) => new VintagesCommand(session)),
        ("compare", (session, _) => new CompareCommand(session)),
        ("explain", (session, _) => new ExplainCommand(session)),
        ("trace", (session, _) => new TraceCommand(session)),
        ("chart", (session, words) => new ChartGroupCommand(session, words)),
        ("export", (session, _) => new GroupCommand("export", "Writes many series at once, for other programs.", new ExportAveragesCommand(session))),
        ("gallery", (session, _) => new GalleryCommand(session)),
        ("claims", (session, _) => new GroupCommand("claims", "Holds quoted figures against the series.", new ClaimsCheckCommand(session))),
        ("pull", (session, _) => new PullCommand(session)),
        ("sources", (session, _) => new SourcesCommand(session)),
        ("snapshot", (session, _) => new GroupCommand("snapshot", "Makes and checks the folder of figures that the others read.", new SnapshotBuildCommand(session), new SnapshotVerifyCommand(session))),
        ("serve", (session, _) => new ServeCommand(session)),
        ("completion", (session, _) => new CompletionCommand(session)),
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="session">The run.</param>
    /// <param name="words">The words to be parsed, to make only the commands that they name; null to make all.</param>
    public DashboardRootCommand(Session session, IReadOnlyList<string>? words = null)
        : base(
            "dashboard",
            "Compares published Covid counts: what each source said, when, and why they differ.",
            [
                new("dashboard report", "Pictures, a page and tables of Christmas 2021 in the folder report."),
                new("dashboard claims check", "What became of the figures quoted in December 2021."),
                new("dashboard series list \"united kingdom\"", "The series held of one place."),
            ])
    {
        foreach (var (name, make) in All)
        {
            Subcommands.Add(words is null || words.Contains(name, StringComparer.Ordinal) ? make(session, words) : new Command(name));
        }

        Options.Add(session.Options.Data);
        Options.Add(session.Options.Store);
        Options.Add(session.Options.NoColor);
        Options.Add(Help(session));
        Options.Add(new Option<bool>("--version") { Description = "Show the version.", Arity = ArgumentArity.Zero, Action = new VersionAnswer(session) });
    }

    public override IReadOnlyList<HelpSection> Explanations { get; } =
    [
        new("Words", Words),
        new("Files", Files),
        new("Variables", Variables),
        new("Exit codes", ExitCodes),
    ];

    // Not the library's own help option: making that reads its table of translated texts, which takes longer than many an answer.
    private static Option<bool> Help(Session session) => new("--help", "-h", "-?")
    {
        Description = "Show help.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Action = new HelpAnswer(session),
    };

    private static IReadOnlyList<(string Word, string Meaning)> Words =>
    [
        ("SELECTOR", "a series: " + SeriesSelector.Form + ", such as \"jhu:United Kingdom:cases@2021-12-28\"; + adds areas: ukdash:England+Wales:cases"),
        ("DAY", "a day of the calendar: 2021-12-28"),
        ("MOMENT", "what was known by the end of a day in London (2021-12-28) or by an instant (2021-12-28T04:21:47Z), never from a later release; after ~, the days published by then as later served, marked so"),
        ("POLICY", "what is done with days without report: gap leaves them out, zero counts them as nothing, even and weekday spread the catch-up that follows, like=SELECTOR as another series went, backfill takes a later release, carry keeps the last total; keep, blank and back=DAYS say what is done with negative counts"),
    ];

    private static IReadOnlyList<(string Word, string Meaning)> Files =>
    [
        (StoreAddress.UsualPlace, "the user's own store, below $XDG_DATA_HOME or ~/.local/share: what 'pull' has kept; --store names another"),
        (SourcesOptions.UsualCachePlace, "beside it, what sources answered, byte by byte; 'pull --payloads' names another folder"),
        ("data", "the snapshot, beside or inside the program; --data names another"),
        ("seeds/cited-figures.csv", "the ledger of quoted figures, likewise; --ledger and 'claims check --file' name another"),
    ];

    private static IReadOnlyList<(string Word, string Meaning)> Variables =>
    [
        ("NO_COLOR", "anything: no colours"),
        ("COLUMNS", "the width of text; else the terminal's, or 120 where there is none"),
        ("XDG_DATA_HOME", "the folder of the user's data"),
        ("Sources__jhu__BaseAddress", "where a source is asked; Sources__… sets time-outs and limits too"),
        ("TMPDIR", "where the program of one file loads its SQLite library from"),
    ];

    private static IReadOnlyList<(string Word, string Meaning)> ExitCodes =>
    [
        ("0", "done"),
        ("1", "failed: a file, folder, store or source can't be used, or isn't what it should be"),
        ("2", "bad usage: an option, day or series that is none, or days without data"),
        ("3", "cancelled"),
        ("4", "finished, but a claim did not hold (with --strict)"),
    ];
}
