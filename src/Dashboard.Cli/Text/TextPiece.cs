namespace Dashboard.Cli.Text;

/// <summary>Text of one tone.</summary>
internal readonly record struct TextPiece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator TextPiece(string text) => new(text);
}
