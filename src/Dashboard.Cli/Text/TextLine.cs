using System.Collections.Immutable;

namespace Dashboard.Cli.Text;

/// <summary>One line of an answer.</summary>
internal sealed record TextLine(ImmutableArray<TextPiece> Pieces)
{
    public static TextLine Empty { get; } = new([]);

    /// <summary>The line without its tones, and without blanks at its end.</summary>
    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Text)).TrimEnd(' ');
}
