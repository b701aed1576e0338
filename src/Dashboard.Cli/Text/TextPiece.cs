namespace Dashboard.Cli.Text;

/// <summary>Text of one tone.</summary>
internal sealed record TextPiece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator TextPiece(string text) => new(text);
}
