namespace Dashboard.Soak;

/// <summary>Makes up what readers ask: every page, every answer, pictures that are in no cache, and now and then nonsense.</summary>
internal sealed class Questions(Random random)
{
    private static readonly int[] Good = [200];
    private static readonly int[] NotFound = [404];
    private static readonly int[] Bad = [400];

    private static readonly string[] Series =
    [
        "jhu:United Kingdom:cases", "jhu:France:cases", "jhu:Denmark:deaths", "jhu:US:cases", "jhu:Germany:cases",
        "ukdash:United Kingdom:cases", "ukdash:England:cases:specimen", "ukdash:Northern Ireland:cases", "ukdash:England+Wales:cases:publish",
    ];

    private static readonly string[] Pages = ["/", "/compare", "/averages", "/why", "/time", "/trace", "/ledger", "/sources", "/api"];

    private static readonly string[] Policies = ["gap", "zero", "even", "weekday", "carry", "back=14"];

    private const string Ledger = """
        id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark
        m01,1,2021-12-28,"90,629",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,UK dashboard,
        m02,2,2021-12-28,"=1+1",318699,exact,positive tests,United Kingdom,2021-12-27,2021-12-27,Johns Hopkins,

        """;

    public Question Next() => random.Next(20) switch
    {
        0 or 1 => new(Pick(Pages), Good),
        2 => new("/compare?" + Two() + Window(), Good),
        3 => new("/averages?" + One() + Window(), Good),
        4 => new("/why?" + Two() + Window(), Good),
        5 => new("/trace?number=" + Count() + "&said_on=" + Day(), Good),
        6 => new("/api/v1/averages." + Form() + "?" + One() + Window() + "&missing=" + Pick(Policies), Good),
        7 => new("/api/v1/compare." + Form() + "?" + Two() + Window(), Good),
        8 => new("/api/v1/explain." + Form() + "?" + Two() + Window(), Good),
        9 => new("/api/v1/trace.json?number=" + Count(), Good),
        10 => new("/api/v1/claims.csv", Good),
        11 => new("/api/v1/series.json?filter=" + Pick(["france", "kingdom", "cases"]), Good),
        12 => new("/api/v1/sources.json", Good),
        13 => new("/api/v1/vintages.csv?series=ukdash:England:cases:specimen&as_of=" + Day(), Good),
        14 or 15 => new("/api/v1/charts/compare." + Pick(["svg", "png"]) + "?" + Two() + Window(), Good),
        16 => new("/api/v1/charts/averages.svg?" + One() + Window(), Good),
        17 => new("/ledger", Good, Ledger),
        18 => new("/api/v1/averages?series=jhu:Atlantis:cases", NotFound),
        _ => new("/api/v1/averages?series=" + Pick(["nonsense", "jhu", "../../etc/passwd:a:b", "%00"]), Bad),
    };

    private string One() => "series=" + Uri.EscapeDataString(Pick(Series));

    private string Two()
    {
        var first = random.Next(Series.Length);
        return "series=" + Uri.EscapeDataString(Series[first]) + "&series=" + Uri.EscapeDataString(Series[(first + 1 + random.Next(Series.Length - 1)) % Series.Length]);
    }

    private string Window()
    {
        var from = new DateOnly(2021, 6, 15).AddDays(random.Next(180));
        return Invariant($"&from={from:yyyy-MM-dd}&to={from.AddDays(10 + random.Next(100)):yyyy-MM-dd}");
    }

    private string Day() => Invariant($"{new DateOnly(2021, 10, 1).AddDays(random.Next(150)):yyyy-MM-dd}");

    private string Count() => Invariant($"{random.Next(1_000, 400_000)}");

    private string Form() => Pick(["csv", "json"]);

    private string Pick(string[] of) => of[random.Next(of.Length)];
}
