using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Runs a long task and shows how far it is: a bar on a screen, lines in a log.</summary>
internal static class StepProgress
{
    public static T Run<T>(Terminal terminal, Func<IProgress<Step>, T> task) =>
        terminal.Traits.MessagesMove ? Drawn(terminal, task) : task(new SaidSteps(terminal));

    /// <summary>Runs a task whose steps a log tells in its own words.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="said">Says the steps where nothing can be drawn.</param>
    /// <param name="drawn">A step as a bar shows it.</param>
    /// <param name="task">The task.</param>
    public static Task<T> RunAsync<T, TStep>(Terminal terminal, IProgress<TStep> said, Func<TStep, Step> drawn, Func<IProgress<TStep>, Task<T>> task) =>
        terminal.Traits.MessagesMove ? DrawnAsync(terminal, steps => task(new EachStep<TStep>(steps, drawn))) : task(said);

    private static Task<T> DrawnAsync<T>(Terminal terminal, Func<IProgress<Step>, Task<T>> task) => Bars(terminal).StartAsync(async bars =>
    {
        var steps = new DrawnSteps(bars);
        var result = await task(steps);
        steps.Finish();
        return result;
    });

    // Apart from Run, so that Spectre is only loaded where it draws.
    private static T Drawn<T>(Terminal terminal, Func<IProgress<Step>, T> task) => Bars(terminal)
        .Start(bars =>
        {
            var steps = new DrawnSteps(bars);
            var result = task(steps);
            steps.Finish();
            return result;
        });

    private static Progress Bars(Terminal terminal) => MovingMessages.Console(terminal)
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn());
}
