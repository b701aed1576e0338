using Dashboard.Answers.Reports;
using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Runs the writing of files and says each as it is there; on a screen something moves in between.</summary>
internal static class FileProgress
{
    public static Task<T> RunAsync<T>(Terminal terminal, Func<IProgress<WrittenFile>, Task<T>> task) =>
        terminal.Traits.MessagesMove ? DrawnAsync(terminal, task) : task(new SaidFiles(terminal.Say));

    // Apart from RunAsync, so that Spectre is only loaded where it draws.
    private static Task<T> DrawnAsync<T>(Terminal terminal, Func<IProgress<WrittenFile>, Task<T>> task)
    {
        var console = MovingMessages.Console(terminal);
        return console.Status().StartAsync("drawing", _ => task(new SaidFiles(line => console.WriteLine(line))));
    }
}
