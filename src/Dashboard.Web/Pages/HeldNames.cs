using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Web.Asking;

namespace Dashboard.Web.Pages;

/// <summary>Finds series by words of their source, area, metric and basis, in any order.</summary>
internal static class HeldNames
{
    private const int MostOffered = 12;
    private const int MostPlaces = 2;

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

            var name = text.Split('@')[0];
            var found = Find(name, held).ToList();
            foreach (var id in found.Count > 0 ? found : Nearest(name, held))
            {
                meant.Add((text, id, asked.With(Fields.Series, texts.SetItem(place, id.ToString())).Query));
            }
        }

        return meant.ToImmutable();
    }

    /// <summary>The series of the places that read most like the one that was written.</summary>
    private static IEnumerable<SeriesId> Nearest(string text, IReadOnlyList<SeriesSummary> held)
    {
        var place = text.Split(':') is [_, var area, ..] ? area : text;
        return NearestWords.To(place, held.Select(summary => summary.Id.Area.Name).Distinct(StringComparer.Ordinal), MostPlaces)
            .SelectMany(near => held.Select(summary => summary.Id).Where(id => id.Area.Name == near));
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
