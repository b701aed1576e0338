using System.CommandLine;
using System.CommandLine.Help;
using Dashboard.Cli.Help;

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
        Options.Add(new HelpOption("--help", "-h", "-?") { Description = "Show help.", Action = new HelpAnswer(session) });
        Options.Add(new Option<bool>("--version") { Description = "Show the version.", Arity = ArgumentArity.Zero, Action = new VersionAnswer(session) });
    }

    public override IReadOnlyList<(string Word, string Meaning)> ExitCodes =>
    [
        ("0", "done"),
        ("1", "failed: a file, folder, store or source can't be used, or isn't what it should be"),
        ("2", "bad usage: an option, day or series that is none, or days without data"),
        ("3", "cancelled"),
        ("4", "finished, but a claim did not hold (with --strict)"),
    ];
}
