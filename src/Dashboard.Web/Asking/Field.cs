using System.Collections.Immutable;

namespace Dashboard.Web.Asking;

/// <summary>A field of a question, as addresses, forms and the interface's document name it.</summary>
/// <param name="Name">Its name: lower case, words joined by underscores.</param>
/// <param name="Says">What it asks for, in a sentence.</param>
/// <param name="Example">A value that is answered.</param>
public sealed record Field(string Name, string Says, string Example)
{
    /// <summary>Whether nothing is answered without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given several times.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it stands in the path and not in the query.</summary>
    public bool IsInPath { get; init; }

    /// <summary>What is written in it.</summary>
    public FieldForm Form { get; init; }

    /// <summary>All that may be written in it, where that can be listed.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The value that stands for it where it is left out; null where none does.</summary>
    public string? Usual { get; init; }

    public Field Required() => this with { IsRequired = true };
}
