namespace Dashboard.Fuzzing.Corpus;

/// <summary>Short texts that people type, each of a kind that is read somewhere.</summary>
internal static class GoodTexts
{
    public static IReadOnlyList<string> Selectors { get; } =
    [
        "jhu:United Kingdom:cases", "jhu:United Kingdom:cases@~2021-12-28", "jhu:United Kingdom:cases@2021-12-28T04:21:47Z", "jhu:France:deaths", "jhu:Bermuda, United Kingdom:cases",
        "ukdash:United Kingdom:cases:publish", "ukdash:England:cases:specimen@2021-12-28", "ukdash:England+Wales:cases", "ukdash:England+Wales+Scotland+Northern Ireland:cases:publish@~2022-01-02",
        "ukdash:United Kingdom:deaths", "jhu:Korea, South:cases:snapshot", "ukhsa:England:cases",
    ];

    public static IReadOnlyList<string> Days { get; } = ["2021-12-21", "2021-12-27", "2022-01-01", "2020-02-29", "2019-01-01", "2099-12-31"];

    public static IReadOnlyList<string> Moments { get; } =
        ["2021-12-28", "~2021-12-28", "2021-12-28T04:21:47Z", "~2021-12-28T04:21:47Z", "2021-12-28T04:21:47.5Z", "1900-01-01", "9998-12-31", "9999-12-31T23:59:59Z", "-9998-01-01T00:00:00Z"];

    public static IReadOnlyList<string> Numbers { get; } =
        ["134,022", "134022", "12.3 million", "103k", "4.5%", "nearly 103,000", "just below 1.2bn", "-515", "−515", "1.234.567,8", "12 345 678", "about 50 per cent", "over 2 thousand", "0", "68,457"];

    public static IReadOnlyList<string> Policies { get; } =
        ["gap", "zero", "even", "weekday", "backfill", "carry", "keep", "blank", "back=14", "back=1", "back=365", "like=ukdash:England:cases:publish", "like=jhu:France:cases@~2021-12-28", "all"];

    public static IReadOnlyList<string> Figures { get; } =
        ["134022,132017,114646,.,.,.,98515", "1", ".", "-5,5", "9223372036854775807,9223372036854775807,1,1,1,1,1", "-9223372036854775808,-9223372036854775808,.,.,.,.,.", "0,0,0,0,0,0,0"];

    public static IReadOnlyList<string> Pins { get; } = ["c14", "106122@2021-12-21", "68457@2021-12-21/2021-12-27", "68,457.5@2021-12-21", "-3@2021-12-21"];

    public static IReadOnlyList<string> Sizes { get; } = ["1600x900", "640X480", "2147483647x2147483647", "1x1", "400x300"];

    public static IReadOnlyList<string> Stores { get; } =
        ["pulled.db", "./pulled.db", "/no/such/folder/pulled.db", "Host=localhost;Database=covid", "Host=localhost;Port=5432;Database=covid;Username=me;Password=\"a;b\"", "postgres://me@localhost/covid", "a=b", "C:\\x.db"];

    /// <summary>Counts as the store and the snapshot keep them.</summary>
    public static IReadOnlyList<string> Spans { get; } =
        ["1 2 3", "0", ".", ". . 5 -3", "999999999999999999 -999999999999999999", "318699 . 0 12", "1 2 . 4 5 6 7 8 9 10 11 12 13 14 15 16"];

    /// <summary>Questions as the site's interface is asked them: a name and a query.</summary>
    public static IReadOnlyList<string> Queries { get; } =
    [
        "series?filter=united%20kingdom",
        "averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27",
        "averages?series=ukdash:England:cases&days=7&from=2021-12-21&to=2021-12-27&align=centred&divisor=reported&missing=back=3",
        "averages?series=jhu:United%20Kingdom:cases&on=2021-12-27&divisor=extend&missing=like=ukdash:England:cases:publish",
        "averages?series=jhu:United%20Kingdom:cases&days=366&missing=all&divisor=calendar",
        "gaps?series=ukdash:United%20Kingdom:cases&all=true&from=2021-12-20",
        "compare?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&from=2021-12-21&to=2021-12-27",
        "compare?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&at=2021-12-27T12:00:00Z",
        "compare?series=ukdash:England:cases:specimen&series=jhu:United%20Kingdom:cases&at=~2021-12-27&to=2021-12-27",
        "explain?series=jhu:United%20Kingdom:cases@~2021-12-28&quoted_a=134022,132017,114646,.,.,.,98515&measure=average&from=2021-12-21&to=2021-12-27",
        "explain?series=jhu:United%20Kingdom:cases&series=ukdash:England%2BWales:cases&measure=total&from=2021-12-21&to=2021-12-27&shift_a=1&shift_b=-28&corrections_a=blank&missing_b=even",
        "vintages?series=ukdash:England:cases:specimen&day=2021-12-20",
        "vintages?series=ukdash:England:cases:specimen@2021-12-24",
        "vintages?series=ukdash:England:cases:specimen&score=true",
        "trace?number=318699&day=2021-12-27&tolerance=1%25",
        "trace?number=nearly%20103,000&said_on=2021-12-29&area=United%20Kingdom&source=jhu&metric=cases&all=true",
        "trace?number=12.3%20million&from=2021-12-01&to=2021-12-31",
        "claims?", "sources?", "calendar?",
        "align?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&from=2021-12-10&to=2021-12-31",
    ];

    /// <summary>Pictures as the site's interface is asked for them.</summary>
    public static IReadOnlyList<string> Pictures { get; } =
    [
        "compare?series=jhu:United%20Kingdom:cases&series=ukdash:United%20Kingdom:cases&from=2021-12-10&to=2022-01-05&cite=106122@2021-12-21&missing=even",
        "difference?series=jhu:United%20Kingdom:cases&series=ukdash:United%20Kingdom:cases&from=2021-12-10&to=2022-01-05&as_of=2021-12-28",
        "places?series=jhu:France:cases&series=jhu:New%20Zealand:cases&per=100000&log=true&size=1280x720",
        "explain?series=jhu:United%20Kingdom:cases&series=ukdash:United%20Kingdom:cases&from=2021-12-21&to=2021-12-27&measure=average&theme=dark",
        "averages?series=jhu:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27&quoted=68,457",
        "calendar?series=ukdash:United%20Kingdom:cases&from=2021-12-01&to=2021-12-31&scale=2",
        "vintages?series=ukdash:England:cases:specimen&day=2021-12-20",
        "heatmap?series=ukdash:England:cases:specimen@2021-12-24",
        "nowcast?series=ukdash:England:cases:specimen@2021-12-24&size=640x800",
        "claim?figure=c14&theme=light",
    ];

    /// <summary>Command lines that only read; none names a file to write or a place to connect to.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [
        "series list \"united kingdom\"", "series show \"jhu:United Kingdom:cases@2021-12-28T04:21:47Z\" --from 2021-12-25 --to 2021-12-27", "average \"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27",
        "average ukdash:England:cases --days 7 --on 2021-12-27 --missing back=3 --align centred --divisor extend --csv", "gaps ukdash:Wales:cases --all --from 2021-12-20", "align \"jhu:United Kingdom:cases\" ukdash:England:cases --from 2021-12-10 --to 2021-12-31",
        "vintages ukdash:England:cases:specimen --day 2021-12-20 --json", "vintages ukdash:England:cases:specimen@2021-12-24", "compare \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --at 2021-12-28",
        "compare \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-12-21 --to 2021-12-27", "explain \"jhu:United Kingdom:cases@~2021-12-28\" --quoted 134022,132017,114646,.,.,.,98515 --from 2021-12-21 --to 2021-12-27 --measure average",
        "explain \"jhu:United Kingdom:cases\" \"ukdash:England+Wales:cases\" --from 2021-12-21 --to 2021-12-27", "trace 318699 --day 2021-12-27", "trace \"nearly 103,000\" --area \"United Kingdom\" --source jhu --metric cases --tolerance 1% --all --said-on 2021-12-29",
    ];

    /// <summary>Lines of a file of pictures.</summary>
    public static IReadOnlyList<string> ChartLines { get; } =
    [
        "compare \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-12-10 --to 2022-01-05 --cite c14 --cite 106122@2021-12-21 -o a.png", "places jhu:France:cases \"jhu:New Zealand:cases\" --per 100,000 --log -o b.svg",
        "difference \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" -o c.svg --as-of ~2021-12-28 --missing like=ukdash:England:cases", "claim c14 -o d.svg --theme dark --size 1200x700", "averages \"jhu:United Kingdom:cases@~2021-12-28\" --from 2021-12-21 --to 2021-12-27 --quoted \"nearly 68,457\" -o e.png --scale 2",
        "explain \"jhu:United Kingdom:cases\" \"ukdash:United Kingdom:cases\" --from 2021-12-21 --to 2021-12-27 -o f.svg", "vintages ukdash:England:cases:specimen --day 2021-12-20 -o g.svg", "heatmap ukdash:England:cases:specimen@2021-12-24 -o h.svg", "nowcast ukdash:England:cases:specimen@2021-12-24 -o i.svg",
        "calendar \"ukdash:United Kingdom:cases\" --from 2021-12-01 -o j.svg", "# nothing", "",
    ];

    /// <summary>Heads of answers: a status, headers, and an empty line before the body.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "200\nContent-Type: text/plain; charset=utf-8\nETag: \"a1\"\nLast-Modified: Tue, 28 Dec 2021 04:21:47 GMT", "200\nContent-Type: text/csv\nContent-Disposition: attachment; filename=\"overview_2021-12-28.csv\"",
        "304\nETag: \"a1\"", "429\nRetry-After: 120", "503\nRetry-After: Tue, 28 Dec 2021 05:00:00 GMT", "200\nContent-Encoding: gzip", "200\nContent-Encoding: br, identity", "302\nLocation: /elsewhere", "301\nLocation: https://example.org/",
        "204", "404\nContent-Type: application/json", "500", "200\nContent-Length: 10\nTransfer-Encoding: chunked", "200\nContent-Type: text/html", "200\nContent-Disposition: attachment; filename*=UTF-8''%e2%82%ac_2021-12-27.csv\nLast-Modified: Fri, 31 Dec 9999 23:59:59 GMT",
        "429\nRetry-After: 2147483647", "429\nRetry-After: Fri, 31 Dec 9999 23:59:59 GMT", "200\nLast-Modified: Mon, 01 Jan 0001 00:00:00 GMT",
    ];
}
