using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Runs a long task and shows how far it is: a bar on a screen, lines in a log.</summary>
internal static class StepProgress
{
    public static T Run<T>(Terminal terminal, Func<IProgress<Step>, T> task) =>
        terminal.Traits.MessagesMove ? Drawn(terminal, task) : task(new SaidSteps(terminal));

    // Apart from Run, so that Spectre is only loaded where it draws.
    private static T Drawn<T>(Terminal terminal, Func<IProgress<Step>, T> task) => MovingMessages.Console(terminal)
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn())
        .Start(bars =>
        {
            var steps = new DrawnSteps(bars);
            var result = task(steps);
            steps.Finish();
            return result;
        });
}
