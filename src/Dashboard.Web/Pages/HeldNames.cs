using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Pages;

/// <summary>Finds series by words of their source, area, metric and basis, in any order.</summary>
internal static class HeldNames
{
    private const int MostOffered = 12;

    private static readonly char[] BetweenWords = [' ', ':', ',', ';', '/', '+'];

    /// <summary>The words by which a series is found: its selector, and what people call its source and metric.</summary>
    public static string WordsOf(SeriesId id) => Invariant($"{id} {id.Source.Title} {id.Metric.TitleOf(id.Source)}");

    /// <summary>What could have been meant by the texts that name no series held, each as the question put right.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="held">The series held.</param>
    public static ImmutableArray<(string Text, SeriesId Id, string Query)> Meant(AskedFields asked, IReadOnlyList<SeriesSummary> held)
    {
        var texts = asked.Texts(Fields.Series);
        var meant = ImmutableArray.CreateBuilder<(string, SeriesId, string)>();
        for (var place = 0; place < texts.Length; place++)
        {
            var text = texts[place];
            if (SeriesSelector.TryParse(text, out var selector, out _) && selector.Members.All(member => held.Any(summary => summary.Id == member)))
            {
                continue;
            }

            foreach (var id in Find(text.Split('@')[0], held))
            {
                meant.Add((text, id, asked.With(Fields.Series, texts.SetItem(place, id.ToString())).Query));
            }
        }

        return meant.ToImmutable();
    }

    private static IEnumerable<SeriesId> Find(string text, IReadOnlyList<SeriesSummary> held)
    {
        var words = text.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0
            ? []
            : held.Select(summary => summary.Id)
                .Where(id => Array.TrueForAll(words, word => WordsOf(id).Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(id => id.Area.Name.Length)
                .Take(MostOffered);
    }
}
