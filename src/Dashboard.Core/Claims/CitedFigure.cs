using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>A figure that somebody quoted: one row of a ledger.</summary>
/// <remarks>What it counts, where and by whom are kept in the words of the ledger; <see cref="FigureMeaning"/> reads them.</remarks>
public sealed record CitedFigure
{
    /// <summary>The row's name in the ledger.</summary>
    public required string Id { get; init; }

    /// <summary>Which contribution to the thread it stood in; figures of one contribution may be computed from each other.</summary>
    public required string Post { get; init; }

    /// <summary>The day it was posted; null where not known.</summary>
    public required LocalDate? Posted { get; init; }

    /// <summary>The figure as written.</summary>
    public required string AsWritten { get; init; }

    /// <summary>The number meant; null where the figure says that nothing was published, or gives none.</summary>
    public required decimal? Value { get; init; }

    /// <summary>How closely it is meant.</summary>
    public required FigureQualifier Qualifier { get; init; }

    /// <summary>What is counted, in the writer's words.</summary>
    public required string Counts { get; init; }

    /// <summary>The place, in the writer's words.</summary>
    public required string Area { get; init; }

    /// <summary>The first to the last day that it speaks of; null where none is named.</summary>
    public required DateInterval? Days { get; init; }

    /// <summary>Whom it is attributed to, in the writer's words.</summary>
    public required string AttributedTo { get; init; }

    /// <summary>What the ledger's keeper remarked.</summary>
    public required string Remark { get; init; }
}
