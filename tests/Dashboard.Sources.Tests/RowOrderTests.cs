using System.Text;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.Ledger;
using Dashboard.Sources.Tests.JohnsHopkins;
using Dashboard.Sources.UkDashboard;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Sources.Tests;

/// <summary>In which order a file lists its places says nothing: any order gives the same releases. (Days of one place stay in theirs.)</summary>
public sealed class RowOrderTests
{
    private const int PlaceColumn = 3;

    private const string Api =
        """
        areaType,areaCode,areaName,date,newCasesByPublishDate
        nation,E92000001,England,2022-04-11,7
        nation,E92000001,England,2022-04-12,12
        nation,E92000001,England,2022-04-13,9
        nation,W92000004,Wales,2022-04-12,5
        nation,W92000004,Wales,2022-04-13,
        nation,S92000003,Scotland,2022-04-13,1
        nation,N92000002,Northern Ireland,2022-04-12,0
        nation,N92000002,Northern Ireland,2022-04-13,3

        """;

    private const string Ledger =
        """
        id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark
        m01,1,2021-12-28,"90,629",90629,exact,positive tests,United Kingdom,2021-12-21,2021-12-21,UK dashboard,
        m02,2,,106122,106122,exact,positive tests,United Kingdom,2021-12-22,2021-12-22,,
        m03,2,2021-12-29?,none,,absent,positive tests,Wales,2021-12-25,2021-12-25,,quoted

        """;

    [Fact]
    public void WideTable_InAnyOrder_GivesTheSameSeries() => SameInAnyOrder(WideTableTests.Good, isFree: true, file => Text(WideTable.Read(file)));

    [Fact]
    public void DailyReport_InAnyOrder_GivesTheSameCounts() => SameInAnyOrder(DailyReportTests.Good, isFree: true, file =>
        Sorted(DailyReport.ReadUnitedKingdom(file).Select(row => (row with { Line = 0 }).ToString())));

    [Fact]
    public void LookupTable_InAnyOrder_GivesTheSamePopulations() => SameInAnyOrder(LookupTableTests.Good, isFree: true, file =>
        Sorted(LookupTable.Read(file).Select(row => Invariant($"{row.Key} {row.Value}"))));

    [Fact]
    public void ApiTable_WithItsPlacesInAnyOrder_GivesTheSameSeries() => SameInAnyOrder(Api, isFree: false, file =>
        Text(ApiTable.Read(file, "newCasesByPublishDate", new LocalDate(2022, 4, 13), Area.Nations)));

    [Fact]
    public void Ledger_InAnyOrder_HasTheSameFigures() => SameInAnyOrder(Ledger, isFree: true, file =>
        Sorted(LedgerReader.Read(file.Name, Encoding.UTF8.GetBytes(file.Text)).Select(figure => figure.ToString())));

    /// <summary>Holds the text of a file against that of the same file in other orders.</summary>
    /// <param name="good">The file.</param>
    /// <param name="isFree">Whether any row may come anywhere; else those of one place keep their order.</param>
    /// <param name="read">What comes of it.</param>
    private static void SameInAnyOrder(string good, bool isFree, Func<InputFile, string> read)
    {
        var lines = good.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var expected = read(Refusal.File(good));
        var orders = Gen.Shuffle(lines[1..]).Select(rows => isFree ? rows : EachPlaceInOrder(rows, lines[1..]));

        Prop.ForAll(orders.ToArbitrary(), rows => read(Refusal.File(string.Concat(rows.Prepend(lines[0]).Select(line => line + "\n")))) == expected)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithQuietOnSuccess(true));
    }

    private static string[] EachPlaceInOrder(string[] shuffled, string[] ordered)
    {
        var places = ordered.GroupBy(PlaceOf, StringComparer.Ordinal).ToDictionary(place => place.Key, place => new Queue<string>(place), StringComparer.Ordinal);
        return [.. shuffled.Select(row => places[PlaceOf(row)].Dequeue())];
    }

    private static string PlaceOf(string row) => row.Split(',')[PlaceColumn - 1];

    private static string Text(IEnumerable<KeyValuePair<Area, CountRun>> runs) =>
        Sorted(runs.Select(run => Invariant($"{run.Key} {run.Value.FirstDay:uuuu-MM-dd} {string.Join(' ', run.Value.Entries.Select(entry => Invariant($"{entry}.")))}")));

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
