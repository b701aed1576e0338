using Dashboard.Cli.Text;
using Spectre.Console;

namespace Dashboard.Cli.Terminals;

/// <summary>Writes lines with their tones as colours. Only loaded where a screen shows them.</summary>
internal static class ColoredText
{
    public static void Write(IEnumerable<TextLine> lines, TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // Lines are laid out already; the console must not break them again.
        console.Profile.Width = int.MaxValue;
        foreach (var line in lines)
        {
            foreach (var (text, tone) in line.Pieces)
            {
                console.Write(new Spectre.Console.Text(text, StyleOf(tone)));
            }

            writer.WriteLine();
        }
    }

    // The sixteen colours that every terminal has, so that its owner's palette decides what can be read.
    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(foreground: Color.Grey),
        Tone.Good => new Style(foreground: Color.Green),
        Tone.Doubtful => new Style(foreground: Color.Olive),
        Tone.Bad => new Style(foreground: Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
