using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>A finished picture as marks at places in px, which any renderer can draw without knowing about charts.</summary>
/// <remarks>Immutable: one scene may be rendered by several threads at once. Made by <see cref="SceneBuilder"/>.</remarks>
public sealed class Scene
{
    private readonly Lazy<SceneTable>? _table;

    internal Scene(
        int widthPx, int heightPx, Rgba background, string title, string description, ImmutableArray<Mark> marks, Lazy<SceneTable>? table)
    {
        (WidthPx, HeightPx, Background) = (widthPx, heightPx, background);
        (Title, Description, Marks, _table) = (title, description, marks, table);
    }

    /// <summary>The width in px, 1 to 8,192.</summary>
    public int WidthPx { get; }

    /// <summary>The height in px, 1 to 8,192.</summary>
    public int HeightPx { get; }

    /// <summary>The paper's colour; opaque.</summary>
    public Rgba Background { get; }

    /// <summary>What the picture says, in one line; read out by screen readers and kept in the PNG.</summary>
    public string Title { get; }

    /// <summary>What is to be seen, in a few sentences, for readers who can't see it.</summary>
    public string Description { get; }

    /// <summary>What is drawn, lowest first.</summary>
    public ImmutableArray<Mark> Marks { get; }

    /// <summary>The figures behind the picture; null if it carries none.</summary>
    public SceneTable? Table => _table?.Value;
}
