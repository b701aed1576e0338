using System.Collections.Immutable;
using Dashboard.Answers.Requests;

namespace Dashboard.Answers.Tables;

/// <summary>What is held of each source, a row a source.</summary>
public static class SourcesTable
{
    /// <summary>The sources as a table.</summary>
    /// <param name="holdings">The sources.</param>
    /// <returns>Columns <c>source,title,publisher,licence,series,releases,first_day,last_day,first_released_at,last_released_at</c>.</returns>
    public static AnswerTable Of(IEnumerable<SourceHolding> holdings) => new(
        ["source", "title", "publisher", "licence", "series", "releases", "first_day", "last_day", "first_released_at", "last_released_at"],
        [
            .. holdings.Select(held => ImmutableArray.Create<object?>(
                held.Source.Code,
                held.Source.Title,
                held.Source.Publisher,
                held.Source.Licence,
                held.Series,
                held.Releases,
                held.Days.Start,
                held.Days.End,
                held.FirstReleasedAt,
                held.LastReleasedAt)),
        ]);
}
