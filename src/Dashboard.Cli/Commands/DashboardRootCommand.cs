using System.CommandLine;
using System.CommandLine.Help;
using Dashboard.Cli.Help;

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

    public override IReadOnlyList<(string Word, string Meaning)> ExitCodes { get; } =
    [
        ("0", "done"),
        ("1", "failed: a file, folder, store or source can't be used, or isn't what it should be"),
        ("2", "bad usage: an option, day or series that is none, or days without data"),
        ("3", "cancelled"),
        ("4", "finished, but a claim did not hold (with --strict)"),
    ];
}
