namespace Dashboard.Cli.Terminals;

/// <summary>What the two ends of the command can show.</summary>
/// <param name="WidthColumns">How many columns a line of text may have.</param>
/// <param name="AnswersInColor">Whether answers go to a screen that shows colours.</param>
/// <param name="MessagesMove">Whether messages go to a screen, so that progress may redraw itself.</param>
/// <param name="MessagesInColor">Whether messages may be coloured.</param>
internal sealed record TerminalTraits(int WidthColumns, bool AnswersInColor, bool MessagesMove, bool MessagesInColor)
{
    private const int NarrowestColumns = 40;

    // A file or pipe has no width: wide enough for every table, narrow enough to be read in a mail.
    private const int WidthOfPipes = 120;

    /// <summary>Captured: no screen, the width given.</summary>
    public static TerminalTraits Captured(int widthColumns) => new(widthColumns, AnswersInColor: false, MessagesMove: false, MessagesInColor: false);

    /// <summary>What the process's own console is.</summary>
    public static TerminalTraits OfProcess()
    {
        var colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new TerminalTraits(
            Math.Max(NarrowestColumns, WidthOfProcess()),
            colors && !Console.IsOutputRedirected,
            !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            colors && !Console.IsErrorRedirected);
    }

    private static int WidthOfProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), System.Globalization.CultureInfo.InvariantCulture, out var told) && told > 0)
        {
            return told;
        }

        if (Console.IsOutputRedirected)
        {
            return WidthOfPipes;
        }

        // Some terminals say that they have no columns at all.
        return Console.WindowWidth is var width and > 0 ? width : WidthOfPipes;
    }
}
