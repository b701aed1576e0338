namespace Dashboard.Charts.Scenes;

/// <summary>One thing drawn in a scene: a rectangle, a path, a text run or a group of marks.</summary>
/// <remarks>Marks are immutable, so they may be shared between scenes and threads.</remarks>
public abstract class Mark
{
    private protected Mark(string? id) => Id = id is null ? null : MarkId.Require(id);

    /// <summary>A name for the mark that stays the same from run to run, unique in its scene; null for none.</summary>
    public string? Id { get; }
}
