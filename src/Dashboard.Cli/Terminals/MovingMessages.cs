using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>The screen on which progress is drawn.</summary>
internal static class MovingMessages
{
    public static IAnsiConsole Console(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.Traits.MessagesInColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal.Messages),
        });
        console.Profile.Width = terminal.WidthColumns;
        return console;
    }
}
