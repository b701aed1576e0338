using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Draws steps as bars, one for each thing being done.</summary>
internal sealed class DrawnSteps(ProgressContext bars) : IProgress<Step>
{
    private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);

    public void Report(Step value)
    {
        if (!_tasks.TryGetValue(value.Doing, out var bar))
        {
            Finish();
            _tasks[value.Doing] = bar = bars.AddTask(value.Doing, maxValue: value.InAll);
        }

        bar.Value = value.Done;
        bar.Description = Markup.Escape(value.Doing + " " + value.File);
    }

    /// <summary>Fills every bar: each step says only what it is about to do.</summary>
    public void Finish()
    {
        foreach (var (doing, bar) in _tasks)
        {
            bar.Value = bar.MaxValue;
            bar.Description = doing;
        }
    }
}
