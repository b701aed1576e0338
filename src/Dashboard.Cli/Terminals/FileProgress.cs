using Dashboard.Answers.Pictures;
using Dashboard.Cli.Text;
using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Runs the writing of files and says each as it is there; on a screen something moves in between.</summary>
internal static class FileProgress
{
    public static Task<T> RunAsync<T>(Terminal terminal, Func<IProgress<WrittenFile>, Task<T>> task) =>
        terminal.Traits.MessagesMove ? DrawnAsync(terminal, task) : task(new SaidFiles(terminal.Say));

    /// <summary>Says a line above the moving one, each part as long as the line it covers: what stood there is not wiped.</summary>
    private static void Say(IAnsiConsole console, string line, int widthColumns)
    {
        foreach (var part in WordWrap.Lines(line, widthColumns - 1))
        {
            console.WriteLine(part.PadRight(widthColumns - 1));
        }
    }

    // Apart from RunAsync, so that Spectre is only loaded where it draws.
    private static Task<T> DrawnAsync<T>(Terminal terminal, Func<IProgress<WrittenFile>, Task<T>> task)
    {
        var console = MovingMessages.Console(terminal);
        return console.Status().StartAsync("drawing", _ => task(new SaidFiles(line => Say(console, line, terminal.WidthColumns))));
    }
}
