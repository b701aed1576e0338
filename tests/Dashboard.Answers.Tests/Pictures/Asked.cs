using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tracing;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Answers.Tests.Pictures;

/// <summary>Pictures asked for as a host would, on the real figures.</summary>
internal static class Asked
{
    /// <summary>The requests by which kinds are judged, each by a name of its own.</summary>
    public static IReadOnlyDictionary<string, (string Kind, PictureRequest Request)> All { get; } = new Dictionary<string, (string Kind, PictureRequest Request)>
    {
        ["compare-vintage"] = ("compare", Of("2021-12-15", "2022-01-05", "jhu:United Kingdom:cases") with
        {
            AsOf = AsOf.At(Instant.FromUtc(2021, 12, 28, 4, 21, 47), allowsLaterServed: true),
            Cited = [CitedPin.At(318_699, new DateInterval(new LocalDate(2021, 12, 27), new LocalDate(2021, 12, 27)))],
        }),
        ["compare-five"] = ("compare", Of("2021-11-01", "2022-02-28", "jhu:France:cases", "jhu:Italy:cases", "jhu:Spain:cases", "jhu:Germany:cases", "jhu:United Kingdom:cases")),
        ["compare-long"] = ("compare", Of(null, null, "ukdash:United Kingdom:cases", "jhu:United Kingdom:cases")),
        ["compare-bases"] = ("compare", Of("2021-12-01", "2021-12-28", "ukdash:England:cases:specimen@2021-12-28", "ukdash:England:cases:publish")),
        ["difference-long"] = ("difference", Of(null, null, "jhu:United Kingdom:cases", "ukdash:United Kingdom:cases")),
        ["places-rate"] = ("places", Of("2021-11-01", "2022-02-28", "jhu:United Kingdom:cases", "jhu:France:cases", "jhu:Israel:cases") with { Per = 100_000 }),
        ["places-log"] = ("places", Of(null, null, "jhu:New Zealand:deaths", "jhu:US:deaths") with { IsLogarithmic = true }),
        ["claim-c14"] = ("claim", new PictureRequest { Figure = "c14" }),
        ["claim-c06"] = ("claim", new PictureRequest { Figure = "C06" }),
        ["claim-c26"] = ("claim", new PictureRequest { Figure = "c26" }),
        ["claim-c29"] = ("claim", new PictureRequest { Figure = "c29" }),
        ["trace-catch-up"] = ("trace", Traced("318,699")),
        ["trace-average"] = ("trace", Traced("108,124")),
        ["trace-sum"] = ("trace", Traced("129,471")),
        ["trace-mixed"] = ("trace", Traced("540,774")),
        ["trace-misprint"] = ("trace", Traced("98551")),
        ["trace-total"] = ("trace", Traced("12.3 million", "2021-12-29")),
        ["trace-fall"] = ("trace", Traced("-10.5%")),
        ["trace-near"] = ("trace", Traced("318,699", place: 3)),
        ["trace-nowhere"] = ("trace", Traced("77,777,777")),
    };

    public static PictureRequest Of(string? from, string? to, params string[] series) => new()
    {
        Series = [.. series.Select(SeriesSelector.Parse)],
        From = from is null ? null : LocalDatePattern.Iso.Parse(from).Value,
        To = to is null ? null : LocalDatePattern.Iso.Parse(to).Value,
    };

    public static PictureRequest Traced(string number, string? saidOn = null, int place = 1) => new()
    {
        Traced = new TracedAnswer(new TraceRequest(
            new TraceQuestion
            {
                Number = QuotedNumber.TryParse(number, out var written) ? written : throw new ArgumentException(number, nameof(number)),
                SaidOn = saidOn is null ? null : AsOf.EndOf(LocalDatePattern.Iso.Parse(saidOn).Value),
            },
            All: false), place),
    };

    /// <summary>A picture of <see cref="All"/>.</summary>
    public static Task<Picture> PictureAsync(RealFigures real, string name, int width = 1600, int height = 900, string theme = "light") =>
        PictureAsync(real, All[name].Kind, All[name].Request with { Look = new PictureLook(new PictureSize(width, height), Theme.Named(theme)) });

    public static Task<Picture> PictureAsync(RealFigures real, string kind, PictureRequest request) =>
        PictureKinds.Find(kind)!.AskAsync(request with { Ledger = real.Ledger }, real.Reader, TestContext.Current.CancellationToken);
}
