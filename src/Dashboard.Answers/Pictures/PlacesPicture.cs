using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Themes;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Pictures;

/// <summary>Several places, as counts or by population.</summary>
internal sealed class PlacesPicture : IPictureKind
{
    public string Name => "places";

    public string Summary => "Draws the 7-day averages of several places, as counts or by population, on a linear or logarithmic scale.";

    public (int Least, int Most) SeriesCount => (1, SeriesLooks.Most);

    public PictureSettings Settings => PictureSettings.Window | PictureSettings.Missing | PictureSettings.AsOf | PictureSettings.Log | PictureSettings.Per;

    public ImmutableArray<PictureExample> Examples { get; } =
    [
        new("\"jhu:United Kingdom:cases\" jhu:France:cases jhu:Denmark:cases jhu:Israel:cases jhu:Portugal:cases --from 2021-10-01 --to 2022-04-30 --per 100000", "Five countries over the winter, by population."),
        new("\"jhu:New Zealand:cases\" \"jhu:United Kingdom:cases\" jhu:US:cases \"jhu:Korea, South:cases\" --log", "Four countries over three years on a logarithmic scale."),
    ];

    public async Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rate = request.Per is { } per ? await RateAsync(per, request.Series, reader, cancellation).ConfigureAwait(false) : null;
        var sides = Asked.Answered(
            await new SideBySideQuestion(request.SeriesAsOf, request.From, request.To, request.Missing).AskAsync(reader, cancellation).ConfigureAwait(false));
        var table = ComparisonTable.Of(sides);
        var hash = rate is null ? DataHash.Of(table) : DataHash.Of(table, TableOf(request.Series, rate));
        var note = SourceNote.Of(sides.Series.SelectMany(series => SourceNote.ReleasesOf(series.AsReported)), hash);
        var chart = new PlacesChart(sides, note) { Rate = rate, IsLogarithmic = request.IsLogarithmic };
        ImmutableArray<(string Heading, AnswerTable Table)> tables =
        [
            ("The numbers", table),
            .. rate is null ? [] : new[] { ("The populations", TableOf(request.Series, rate)) },
        ];
        return new Picture(Name, "Several places", PlacesLayout.Lay(chart, request.Look.Theme, request.Look.Size), tables, hash);
    }

    /// <summary>The populations of the area table; places that a selector adds are added.</summary>
    /// <exception cref="PictureRefusedException">The table has none for a place.</exception>
    private static async Task<PlacesRate> RateAsync(int per, ImmutableArray<SeriesSelector> series, SeriesReader reader, CancellationToken cancellation)
    {
        var areas = (await reader.Store.ListAreasAsync(cancellation).ConfigureAwait(false)).ToDictionary(record => (record.Source, record.Area));
        var editions = new SortedSet<string>(StringComparer.Ordinal);
        var populations = ImmutableArray.CreateBuilder<long>(series.Length);
        foreach (var one in series)
        {
            long people = 0;
            foreach (var area in one.Areas)
            {
                if (areas.GetValueOrDefault((one.Source, area)) is not { Population: > 0 and var population } record)
                {
                    throw new PictureRefusedException(Invariant($"no population of '{area}' ({one.Source.Code}) is held, so --per can't be drawn for it; leave the place or --per out."));
                }

                people += population;
                editions.Add(record.PopulationEdition);
            }

            populations.Add(people);
        }

        return new PlacesRate(per, populations.MoveToImmutable(), string.Join("; ", editions));
    }

    private static AnswerTable TableOf(ImmutableArray<SeriesSelector> series, PlacesRate rate) => new(
        ["series", "population", "edition"],
        [.. series.Select((one, place) => ImmutableArray.Create<object?>(one.ToString(), rate.Populations[place], rate.Edition))]);
}
