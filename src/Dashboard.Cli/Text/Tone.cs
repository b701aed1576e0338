namespace Dashboard.Cli.Text;

/// <summary>What a piece of text is, for a screen to colour; without colours nothing is lost.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Faint,
    Good,
    Doubtful,
    Bad,
}
