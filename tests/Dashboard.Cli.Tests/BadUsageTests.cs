namespace Dashboard.Cli.Tests;

public sealed class BadUsageTests
{
    public static TheoryData<string, string> Cases { get; } = new()
    {
        { "", "'dashboard' needs a command: report, series, average, gaps, align, vintages, compare, explain, trace, chart, export, gallery, claims, pull, sources, snapshot, serve or completion; see 'dashboard --help'." },
        { "seris list", "'seris' is no command of 'dashboard': report, series, average, gaps, align, vintages, compare, explain, trace, chart, export, gallery, claims, pull, sources, snapshot, serve or completion is expected; see 'dashboard --help'." },
        { "series", "'dashboard series' needs a command: list or show; see 'dashboard series --help'." },
        { "series shw", "'shw' is no command of 'dashboard series': list or show is expected; see 'dashboard series --help'." },
        { "trace", "Required argument 'NUMBER' missing for command: 'trace'; see 'dashboard trace --help'." },
        { "completion", "Required argument 'SHELL' missing for command: 'completion'; see 'dashboard completion --help'." },
        { "completion tcsh", "'tcsh' is not a shell; write bash, zsh or fish; see 'dashboard completion --help'." },
        { "trace 5 --fast", "'--fast' is no option of 'dashboard trace'; see 'dashboard trace --help'." },
        { "claims", "'dashboard claims' needs a command: check; see 'dashboard claims --help'." },
        { "--fast", "'--fast' is no option of 'dashboard'; see 'dashboard --help'." },
        { "report --fast", "'--fast' is no option of 'dashboard report'; see 'dashboard report --help'." },
        { "report now", "'now' is one argument too many for 'dashboard report'; see 'dashboard report --help'." },
        { "report --from 2021-02-30", "--from: '2021-02-30' is no day: February 2021 has days 01 to 28; see 'dashboard report --help'." },
        { "report --to 2021-13-01", "--to: '2021-13-01' is no day: a year has months 01 to 12; see 'dashboard report --help'." },
        { "report --to 28/12/2021", "--to: '28/12/2021' is no day; write it as 2021-12-28; see 'dashboard report --help'." },
        { "report --to 1066-10-14", "--to: '1066-10-14' is out of reach; a day of the years 2019 to 2099 is expected; see 'dashboard report --help'." },
        { "report --from", "Required argument missing for option: '--from'; see 'dashboard report --help'." },
        { "report --from 2022-01-02 --to 2022-01-01", "--from 2022-01-02 is after --to 2022-01-01: the first day comes first." },
        { "report --from 2022-02-01", "--from 2022-02-01 is after the last day, 2022-01-15; a day up to then is expected, or --to with it." },
        { "report --to 2021-11-01", "--to 2021-11-01 is before the first day, 2021-12-01; a day from then on is expected, or --from with it." },
        { "report --size 10", "--size: '10' is no size; write width x height in px, such as 1600x900; see 'dashboard report --help'." },
        { "report --size 10x10", "--size: '10x10' can't be drawn; 360x560 or 640x480 to 4096x4096, half as high as wide or 800 high at least is expected; see 'dashboard report --help'." },
        { "report --size 360x600", "--size 360x600 is too narrow for a report's tables of days; 640 px of width at least are expected." },
        { "report --size -5x900", "--size: '-5x900' is no size; write width x height in px, such as 1600x900; see 'dashboard report --help'." },
        { "report --size 4096x4096 --scale 4", "--size 4096x4096 at --scale 4 is 16384 pixels a side; up to 8192 are expected." },
        { "report --format gif", "--format: 'gif' is not a format; write png, svg or both; see 'dashboard report --help'." },
        { "report --theme blue", "--theme: 'blue' is not a theme; write light or dark; see 'dashboard report --help'." },
        { "chart compare jhu:France:cases --columns second -o x.png", "--columns: 'second' is not a choice of columns; write all, first or none; see 'dashboard chart compare --help'." },
        { "report --scale 5", "--scale: '5' is not a scale; write 1, 2, 3 or 4; see 'dashboard report --help'." },
        { "report --as-of noon", "--as-of: 'noon' is no moment; write a day (2021-12-28), an instant (2021-12-28T04:21:47Z), or either after ~; see 'dashboard report --help'." },
        { "report --as-of ~2021-02-30", "--as-of: '2021-02-30' is no day: February 2021 has days 01 to 28; see 'dashboard report --help'." },
        { "report --as-of ~~2021-12-28", "--as-of: '~~2021-12-28' is no moment; write a day (2021-12-28), an instant (2021-12-28T04:21:47Z), or either after ~; see 'dashboard report --help'." },
        { "series show", "Required argument 'SELECTOR' missing for command: 'show'; see 'dashboard series show --help'." },
        { "series show nonsense", "'nonsense' has 1 part between colons: write source:area:metric[:basis][@as-of], such as ukdash:England:cases:specimen; see 'dashboard series show --help'." },
        { "series show who:France:cases", "'who' in 'who:France:cases' is no source: write ukdash, ukhsa or jhu; see 'dashboard series show --help'." },
        { "series show jhu:France:cases --fast", "'--fast' is no option of 'dashboard series show'; see 'dashboard series show --help'." },
        { "series show jhu:Frnace:cases", "No series jhu:Frnace:cases is held. The nearest are jhu:France:cases, jhu:France:deaths." },
        { "series show jhu:France:cases --from 2025-01-01 --to 2025-01-07", "jhu:France:cases has no day from 2025-01-01 to 2025-01-07: it runs from 2020-01-22 to 2023-03-09." },
        { "series show jhu:France:cases --csv --json", "--csv and --json exclude each other: one answer has one form." },
        { "series show jhu:France:cases --from 2021-01-01 --from 2021-01-02", "Option '--from' expects a single argument but 2 were provided; see 'dashboard series show --help'." },
        { "average jhu:France:cases --from 2021-12-21", "--from is there without --to: both ends of the days are expected." },
        { "average jhu:France:cases --on 2021-12-21 --from 2021-12-21", "--on asks for one day, --from and --to for several: one of the two is expected." },
        { "average jhu:France:cases --on 2021-12-21 --align centred --days 4", "--align centred needs an odd number of days, not 4: 4 days have no middle." },
        { "average jhu:France:cases --days 0", "--days: '0' is no number of days; write 1 to 366; see 'dashboard average --help'." },
        { "average jhu:France:cases --missing spline", "--missing: 'spline' is no policy for days; one of gap, zero, even, weekday, backfill, carry, keep, blank, back=DAYS, like=SELECTOR is expected; see 'dashboard average --help'." },
        { "average jhu:France:cases --divisor none", "--divisor: 'none' is not a divisor; write reported, calendar or extend; see 'dashboard average --help'." },
        { "average jhu:France:cases --from 2025-01-01 --to 2025-01-07", "jhu:France:cases has no day from 2025-01-01 to 2025-01-07: it runs from 2020-01-22 to 2023-03-09." },
        { "align jhu:France:cases --from 2021-01-01 --to 2021-02-01", "align takes two series: the second is held against the first." },
        { "vintages ukdash:England:cases:specimen --day 2021-12-20 --score", "--day and --score exclude each other: one tells of a day, the other of all." },
        { "vintages ukdash:England:cases:specimen --day 2020-03-20", "No release of ukdash:England:cases:specimen has a count for 2020-03-20: its releases speak of 2020-06-01 to 2022-12-31." },
        { "vintages ukdash:England:cases", "ukdash:England:cases:publish does not fill up: a count by publish date is meant to be whole when first shown; with a day its revisions are shown." },
        { "vintages ukdash:England+Wales:cases:specimen", "Vintages are told of one area at a time: ask for ukdash:England:cases:specimen and the others by themselves." },
        { "vintages", "a series is expected, such as ukdash:England:cases:specimen, or --batch FILE; see 'dashboard vintages --help'." },
        { "vintages ukdash:England:cases:specimen --rows", "--rows and --out go with --batch, whose answers are as many as its lines." },
        { "vintages ukdash:England:cases:specimen --batch x.txt", "--batch takes its series from the file; name none beside it." },
        { "vintages --batch x.txt --score", "--batch tells what stood at moments; --day and --score ask for something else." },
        { "vintages --batch x.txt --json", "--batch writes CSV, with or without --csv; leave --json out." },
        { "export", "'dashboard export' needs a command: averages; see 'dashboard export --help'." },
        { "export averages --source who", "--source: 'who' is not a source; write ukdash, ukhsa or jhu; see 'dashboard export averages --help'." },
        { "export averages --source ukhsa", "no series of ukhsa by specimen date is held; 'dashboard series list' shows what is." },
        { "export averages --source ukdash --basis specimen --metric deaths", "no series of deaths by specimen date of ukdash is held; --metric and --basis choose among those that 'dashboard series list ukdash:' shows." },
        { "export averages --basis noon", "--basis: 'noon' is not a date basis; write publish, specimen, death or snapshot; see 'dashboard export averages --help'." },
        { "export averages --from 2024-01-01 --to 2024-02-01", "the series of jhu run from 2020-01-22 to 2023-03-09; --from and --to leave none of these days." },
        { "explain jhu:France:cases", "Option '--from' is required; see 'dashboard explain --help'." },
        { "explain jhu:France:cases --from 2021-12-21 --to 2021-12-27", "two series are compared, not 1; name A and B, or one and the quoted figures of the other with --quoted-a or --quoted-b." },
        { "explain jhu:France:cases --quoted 1,2 --from 2021-12-21 --to 2021-12-27", "--quoted-a holds one figure a day: 7 from 2021-12-21 to 2021-12-27, not 2; write a point for a day without." },
        { "explain jhu:France:cases --quoted 9223372036854775807,1 --from 2021-12-21 --to 2021-12-22", "--quoted-a: '9223372036854775807' is more than people can be counted; a figure up to 1,000,000,000,000 is expected; see 'dashboard explain --help'." },
        { "compare jhu:France:cases ukdash:England:cases --at 9998-12-31 --from 2022-01-08", "--at is 2,913,532 days after the first day, 2022-01-08; up to 3,653 are joined, or --to is expected with it." },
        { "explain jhu:France:cases --quoted 1,x --from 2021-12-21 --to 2021-12-27", "--quoted-a: 'x' is no figure; write one whole number a day, without thousands separators, and a point for a day without, such as 134022,.,98515; see 'dashboard explain --help'." },
        { "explain jhu:France:cases jhu:Italy:cases --missing-a none --from 2021-12-21 --to 2021-12-27", "--missing-a: 'none' is no policy; write gap, zero, even, weekday, backfill, carry, keep, blank or back=14; see 'dashboard explain --help'." },
        { "explain jhu:France:cases jhu:Italy:cases --shift-b 99 --from 2021-12-21 --to 2021-12-27", "--shift-b: '99' is no shift; a whole number of days from -28 to 28 is expected; see 'dashboard explain --help'." },
        { "explain jhu:France:cases jhu:Italy:cases --measure sum --from 2021-12-21 --to 2021-12-27", "--measure: 'sum' is not a measure; write total or average; see 'dashboard explain --help'." },
        { "compare jhu:France:cases --at 2021-12-27", "two series are compared, not 1; name A and B." },
        { "compare jhu:France:cases jhu:Italy:cases", "either --from and --to are expected, to compare day by day, or --at for what could be seen at a moment." },
        { "compare jhu:France:cases jhu:Italy:cases --from 2021-12-20", "either --from and --to are expected, to compare day by day, or --at for what could be seen at a moment." },
        { "compare jhu:France:cases jhu:Italy:cases --from 2021-12-20 --to 2021-12-19", "--from 2021-12-20 is after --to 2021-12-19: the first day comes first." },
        { "chart", "'dashboard chart' needs a command: compare, difference, places, explain, averages, calendar, vintages, heatmap, nowcast, claim or trace; see 'dashboard chart --help'." },
        { "chart --batch", "Required argument missing for option: '--batch'; see 'dashboard chart --help'." },
        { "chart compair a b", "'compair' is no kind of chart; the nearest are compare, claim, explain; see 'dashboard chart --help'." },
        { "chart compare jhu:France:cases", "Option '--out' is required; see 'dashboard chart compare --help'." },
        { "chart compare jhu:France:cases -o x.gif", "--out: 'x.gif' is no picture; a name ending in .png or .svg is expected; see 'dashboard chart compare --help'." },
        { "chart compare jhu:France:cases -o x.svg --scale 2", "--scale is for PNG: 'x.svg' is an SVG, which has no pixels." },
        { "chart compare jhu:France:cases -o x.svg --size 320x200", "--size: '320x200' can't be drawn; 360x560 or 640x480 to 4096x4096, half as high as wide or 800 high at least is expected; see 'dashboard chart compare --help'." },
        { "chart compare jhu:France:cases -o x.svg --from 2022-01-02 --to 2022-01-01", "--from 2022-01-02 is after --to 2022-01-01: the first day comes first." },
        { "chart compare jhu:France:cases -o x.svg --cite 5@2021-13-01", "--cite: '2021-13-01' is no day: a year has months 01 to 12; see 'dashboard chart compare --help'." },
        { "chart compare jhu:France:cases -o x.svg --cite five@2021-12-01", "--cite: 'five' in 'five@2021-12-01' is no number up to 1,000,000,000; write it as 106122@2021-12-21; see 'dashboard chart compare --help'." },
        { "chart compare jhu:France:cases -o x.svg --cite 5@2021-12-02/2021-12-01", "--cite: '2021-12-02/2021-12-01' ends before it begins: the first day comes first; see 'dashboard chart compare --help'." },
        { "chart compare -o x.svg --cite c14 jhu:France:cases", "--cite: 'jhu:France:cases' is no figure; write an id of the ledger, such as c14, or a value and its days, such as 106122@2021-12-21; series stand before --cite; see 'dashboard chart compare --help'." },
        { "chart difference jhu:France:cases -o x.svg", "'dashboard chart difference' draws 2 series, not 1." },
        { "chart places jhu:France:cases --per none -o x.svg", "--per: 'none' is no number of inhabitants; write 1 to 10,000,000, such as 100000; see 'dashboard chart places --help'." },
        { "chart claim x99 -o x.svg", "the ledger has no figure 'x99'; the nearest are c09, c19, c29." },
        { "chart trace many -o x.svg", "'many' is no number; write it as 134,022, 134022, 12.3 million, 103k, 4.5% or \"nearly 103,000\"; see 'dashboard chart trace --help'." },
        { "chart trace 318699 --hit 0 -o x.svg", "--hit: '0' is no place of an answer; 1 is the most plausible, up to 1000; see 'dashboard chart trace --help'." },
        { "chart trace 318699 --hit 99 -o x.svg", "there is no answer 99 to where 318699 comes from: 4 are listed." },
        { "serve --port 99999", "--port: '99999' is no port; write a number from 0 to 65535, 0 for any that is free; see 'dashboard serve --help'." },
        { "pull who", "'who' is no source; write ukdash, ukhsa or jhu; see 'dashboard pull --help'." },
        { "pull jhu --fast", "'--fast' is no option of 'dashboard pull'; see 'dashboard pull --help'." },
        { "pull --from 2021-12-20", "--from is there without --to: both ends of the days are expected." },
        { "pull --from 2021-12-20 --to 2021-12-19", "--from 2021-12-20 is after --to 2021-12-19: the first day comes first." },
        { "pull --base-address jhu", "--base-address: 'jhu' is no source with its address; write it as jhu=https://example.org/covid/ with ukdash, ukhsa or jhu before the =; see 'dashboard pull --help'." },
        { "pull --base-address jhu=ftp://x/", "--base-address: 'jhu=ftp://x/' is no source with its address; write it as jhu=https://example.org/covid/ with ukdash, ukhsa or jhu before the =; see 'dashboard pull --help'." },
        { "pull jhu --base-address jhu=http://me:secret@127.0.0.1/", "Sources:jhu:BaseAddress carries no user name or password, not 'http://127.0.0.1/' with one." },
        { "sources now", "'now' is one argument too many for 'dashboard sources'; see 'dashboard sources --help'." },
        { "series list --store http://x/", "--store: a store in PostgreSQL is named by a connection text, such as Host=localhost;Database=covid, not by a web address; see 'dashboard series list --help'." },
        { "snapshot build", "Option '--from' is required; see 'dashboard snapshot build --help'." },
        { "snapshot build --from . --data x", "--data names a snapshot to read; the folder to write to is named by --out." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Command_BadlyAsked_SaysInOneLineWhatWouldBeRight(string line, string message)
    {
        var run = await CommandRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("dashboard: " + message + "\n", run.Messages);
        Assert.Equal((ExitCode.BadUsage, string.Empty), (run.Code, run.Answer));
    }

    [Fact]
    public async Task Command_WithAnEmptyName_SaysSo()
    {
        var run = await CommandRun.OfAsync("report", "--out", " ");

        Assert.Equal("dashboard: --out: the name is empty; the name of a file or folder is expected; see 'dashboard report --help'.\n", run.Messages);
        Assert.Equal(ExitCode.BadUsage, run.Code);
    }
}
