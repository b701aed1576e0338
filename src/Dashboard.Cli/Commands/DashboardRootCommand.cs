using System.CommandLine;
using System.CommandLine.Help;
using Dashboard.Cli.Help;
using Dashboard.Core.Series;
using Dashboard.Sources;
using Dashboard.Storage.Databases;

namespace Dashboard.Cli.Commands;

/// <summary>The whole command.</summary>
internal sealed class DashboardRootCommand : DashboardCommand
{
    public DashboardRootCommand(Session session)
        : base(
            "dashboard",
            "Compares published Covid counts: what each source said, when, and why they differ.",
            [
                new("dashboard report", "Pictures, a page and tables of Christmas 2021 in the folder report."),
                new("dashboard claims check", "What became of the figures quoted in December 2021."),
                new("dashboard series list \"united kingdom\"", "The series held of one place."),
            ])
    {
        Subcommands.Add(new ReportCommand(session));
        Subcommands.Add(new GroupCommand("series", "Lists the series held and shows their counts.", new SeriesListCommand(session), new SeriesShowCommand(session)));
        Subcommands.Add(new AverageCommand(session));
        Subcommands.Add(new GapsCommand(session));
        Subcommands.Add(new AlignCommand(session));
        Subcommands.Add(new VintagesCommand(session));
        Subcommands.Add(new CompareCommand(session));
        Subcommands.Add(new ExplainCommand(session));
        Subcommands.Add(new TraceCommand(session));
        Subcommands.Add(new ChartGroupCommand(session));
        Subcommands.Add(new GalleryCommand(session));
        Subcommands.Add(new GroupCommand("claims", "Holds quoted figures against the series.", new ClaimsCheckCommand(session)));
        Subcommands.Add(new PullCommand(session));
        Subcommands.Add(new SourcesCommand(session));
        Subcommands.Add(new GroupCommand("snapshot", "Makes and checks the folder of figures that the others read.", new SnapshotBuildCommand(session), new SnapshotVerifyCommand(session)));
        Subcommands.Add(new ServeCommand(session));
        Subcommands.Add(new CompletionCommand(session));
        Options.Add(session.Options.Data);
        Options.Add(session.Options.Store);
        Options.Add(session.Options.NoColor);
        Options.Add(new HelpOption("--help", "-h", "-?") { Description = "Show help.", Action = new HelpAnswer(session) });
        Options.Add(new Option<bool>("--version") { Description = "Show the version.", Arity = ArgumentArity.Zero, Action = new VersionAnswer(session) });
    }

    public override IReadOnlyList<HelpSection> Explanations { get; } =
    [
        new("Words", Words),
        new("Files", Files),
        new("Variables", Variables),
        new("Exit codes", ExitCodes),
    ];

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
