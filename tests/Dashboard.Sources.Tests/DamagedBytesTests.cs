using System.Text;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.Tests.JohnsHopkins;
using Dashboard.Sources.Tests.UkDashboard;
using Dashboard.Sources.Tests.Ukhsa;
using Dashboard.Sources.UkDashboard;
using Dashboard.Sources.Ukhsa;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Sources.Tests;

/// <summary>Whatever happens to a file, a reader reads it or refuses it with its name; nothing else gets out.</summary>
public sealed class DamagedBytesTests
{
    private static readonly HeldAnswer Held = new("http://127.0.0.1/", "", 0, new DateTimeOffset(2021, 12, 29, 0, 0, 0, TimeSpan.Zero), null, null, null, IsWhole: true);

    private static readonly Dictionary<string, (string Good, Action<InputFile> Read)> Shapes = new(StringComparer.Ordinal)
    {
        ["api"] = (ApiTableTests.Good, file => ApiTableTests.Read(file)),
        ["releases"] = (ReleaseTableTests.Good, file => ReleaseTable.Read(file, [Area.England])),
        ["archive"] = (ArchiveTableTests.Good, file => new ArchiveTable().Add(file, 2020)),
        ["wide"] = (WideTableTests.Good, file => WideTable.Read(file, new LocalDate(2020, 1, 23))),
        ["changes"] = (ChangeTableTests.Good, file => ChangeTable.Read(file, ChangeTable.Columns)),
        ["report"] = (DailyReportTests.Good, ReadReport),
        ["lookup"] = (LookupTableTests.Good, file => LookupTable.Read(file)),
        ["any wide"] = (WideTableTests.Good, file => WideTable.Read(file)),
        ["any report"] = (DailyReportTests.Good, file => DailyReport.ReadUnitedKingdom(file)),
        ["release"] = (UkDashboardPullerTests.Overview, file => ReleaseAnswer.Read(file, null, new LocalDate(2021, 12, 28), UkAreaType.All[0], UkMetric.All)),
        ["newest"] = (UkDashboardPullerTests.NewestPage, file => NewestAnswer.Read(file, Held, UkAreaType.All[0], UkMetric.All)),
        ["ukhsa"] = (UkhsaPullerTests.Good, file => UkhsaTable.Read(file, "England", UkhsaPullerTests.Cases)),
    };

    [Theory]
    [InlineData("api")]
    [InlineData("releases")]
    [InlineData("archive")]
    [InlineData("wide")]
    [InlineData("changes")]
    [InlineData("report")]
    [InlineData("lookup")]
    [InlineData("any wide")]
    [InlineData("any report")]
    [InlineData("release")]
    [InlineData("newest")]
    [InlineData("ukhsa")]
    public void Read_AnyBytesChanged_ReadsOrRefusesByName(string shape)
    {
        var (good, read) = Shapes[shape];
        var bytes = Encoding.UTF8.GetBytes(good);
        var damaged =
            from changes in Gen.Choose(1, 3)
            from places in Gen.Choose(0, bytes.Length - 1).ArrayOf(changes)
            from texts in Gen.Elements("", "\"", ",", "\n", "9", "99999999999", "-", ".", "e", "\r", "é", "\0", "9999-12-31", ",,", "{", "]", "null", "1e9").ArrayOf(changes)
            select Damaged(good, places, texts);

        Prop.ForAll(damaged.ToArbitrary(), text => ReadsOrRefuses(text, read))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static string Damaged(string text, int[] places, string[] texts)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var place = Math.Min(places[i], text.Length - 1);
            text = string.Concat(text.AsSpan(0, place), texts[i], text.AsSpan(place + 1));
        }

        return text;
    }

    private static bool ReadsOrRefuses(string text, Action<InputFile> read)
    {
        try
        {
            read(Refusal.File(text));
            return true;
        }
        catch (RefusedFileException refused)
        {
            return refused.Message.StartsWith(Refusal.Name, StringComparison.Ordinal) && refused.Line is null or >= 1;
        }
    }

    private static void ReadReport(InputFile file)
    {
        foreach (var row in DailyReport.Read(file, new LocalDate(2021, 12, 27)))
        {
            FirstState.Deaths(row, FirstState.Cases(row, 33_691));
        }
    }
}
