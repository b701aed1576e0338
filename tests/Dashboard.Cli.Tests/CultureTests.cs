using System.Globalization;

namespace Dashboard.Cli.Tests;

public sealed class CultureTests
{
    private static readonly string[] Lines =
    [
        "claims check --csv",
        "claims check --json",
        "claims check",
        "series show jhu:France:cases --from 2021-05-15 --to 2021-05-25", // with a correction: a minus sign
        "series show jhu:France:cases --csv --from 2021-05-15 --to 2021-05-25",
        "average jhu:France:cases --csv --from 2021-05-15 --to 2021-05-21",
        "average jhu:France:cases --from 2021-05-15 --to 2021-05-21",
        "vintages ukdash:England:cases:specimen@2021-12-24",
        "vintages ukdash:England:cases:specimen@2021-12-24 --csv",
        "vintages jhu:France:cases --day 2021-05-20", // revised downwards: a minus sign
        "vintages ukdash:England:cases:specimen --score",
        "explain jhu:France:cases jhu:Italy:cases --measure average --from 2021-05-15 --to 2021-05-21",
        "explain jhu:France:cases jhu:Italy:cases --measure average --json --from 2021-05-15 --to 2021-05-21",
        "compare jhu:France:cases jhu:Italy:cases --at 2021-05-25",
        "compare jhu:France:cases jhu:Italy:cases --from 2021-05-24 --to 2021-05-25",
        "trace 108,124 --area England --csv", // thousands, and a mean with decimals
        "trace nearly 103,000 --area England --json",
        "trace 4.5% --area France",
        "export averages --metric deaths --from 2021-05-24 --to 2021-05-25", // means with decimals and minus signs
        "export averages --source ukdash --from 2021-12-24 --to 2021-12-31",
        "vintages --batch /no/such/file",
        "claims check --jsonld",
        "chart compair",
        "chart claim --help",
        "series list france",
        "sources",
        "pull who",
        "report --from 2021-02-30",
        "series show jhu:Frnace:cases",
        "--help",
    ];

    public static MatrixTheoryData<string, string> Runs { get; } = new(["tr-TR", "fa-IR", "de-DE"], Lines);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Command_UnderAnOddCulture_SaysTheSame(string culture, string line)
    {
        var expected = await CommandRun.OfAsync(line.Split(' '));

        var run = await UnderAsync(OddCultures.Named(culture), line.Split(' '));

        Assert.Equal(expected, run);
    }

    [Fact]
    public void OddCulture_OfTheseTests_WritesNumbersOtherwise() =>
        Assert.Equal("−1.234,5", (-1234.5).ToString("N1", OddCultures.Named("de-DE")));

    private static async Task<CommandRun> UnderAsync(CultureInfo culture, string[] args)
    {
        // Within an async method of its own the culture ends with it.
        (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (culture, culture);
        return await CommandRun.OfAsync(args);
    }
}
