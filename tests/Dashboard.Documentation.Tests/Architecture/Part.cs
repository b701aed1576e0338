using Dashboard.Charts.Scenes;

namespace Dashboard.Documentation.Tests.Architecture;

/// <summary>A part of the program in the picture.</summary>
/// <param name="Name">The project's name, without what all share.</param>
/// <param name="Lines">What it does, in two lines.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record Part(string Name, string[] Lines, PixelRect Box)
{
    /// <summary>The middle of the box.</summary>
    public double MiddleX => (Box.Left + Box.Right) / 2;
}
