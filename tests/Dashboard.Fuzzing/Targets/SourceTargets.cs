using System.Text;
using Dashboard.Answers.Requests;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Sources;
using Dashboard.Sources.Files;
using Dashboard.Sources.Http;
using Dashboard.Sources.JohnsHopkins;
using Dashboard.Sources.Ledger;
using Dashboard.Sources.UkDashboard;
using Dashboard.Sources.Ukhsa;
using Dashboard.Storage.Databases;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The readers of publishers' documents and of ledgers.</summary>
internal static class SourceTargets
{
    private const string Name = "made/up.csv";

    private static readonly HeldAnswer Held = new("http://127.0.0.1/", string.Empty, 0, new DateTimeOffset(2022, 1, 1, 0, 0, 0, TimeSpan.Zero), null, null, null, IsWhole: true);

    public static async Task<IReadOnlyList<FuzzTarget>> MakeAsync(RealFigures figures, PublishedDocuments documents, string ledger, SeriesReader reader, CancellationToken cancellation)
    {
        var archive = await ImportedFiles.ArchiveAsync(figures, cancellation);
        var releases = await ImportedFiles.ReleasesAsync(figures, cancellation);
        var vintages = await ImportedFiles.VintagesAsync(figures, cancellation);
        var (overview, nations) = (UkAreaType.All[0], UkAreaType.All[1]);
        return
        [
            Rows("jhu-wide", 60, [documents.ShortWide, documents.ShortWide, documents.ShortWide, documents.LongWide], ReadWide),
            Rows("jhu-report", 60, [.. PublishedDocuments.ReportDays.Select(documents.Report)], file => DailyReport.ReadUnitedKingdom(file)),
            Rows("jhu-report-rates", 40, [documents.Report(PublishedDocuments.ReportDays[^1])], ReadRates),
            Rows("jhu-lookup", 40, [documents.Lookup], file => LookupTable.Read(file)),
            Rows("jhu-vintages", 60, [vintages], file => ChangeTable.Read(file, ChangeTable.Columns)),
            Rows("uk-api-csv", 60, [Oldest(documents.ApiCsv)], file => ApiTable.Read(file, UkMetric.All[0].Name, PublishedDocuments.ReleaseDay, nations.Areas)),
            Rows("uk-release-csv", 60, [documents.Nations], file => CheckStorable(ReleaseAnswer.Read(file, null, PublishedDocuments.ReleaseDay, nations, UkMetric.All))),
            Rows("uk-archive", 60, [archive], file => new ArchiveTable().Add(file, 2021)),
            Rows("uk-releases", 60, [releases], file => ReleaseTable.Read(file, [Area.England])),
            Json("uk-newest-json", 60, documents.Newest, file => CheckStorable(NewestAnswer.Read(file, Held, overview, UkMetric.All))),
            Json("ukhsa-json", 60, documents.Ukhsa, file => UkhsaTable.Read(file, Area.England.Name, "COVID-19_cases_casesByDay")),
            Ledger(ledger, reader),
        ];
    }

    /// <summary>Reads, and tells a documented refusal from all else.</summary>
    public static CaseEnd Refusable(Action read)
    {
        try
        {
            read();
            return CaseEnd.Accepted;
        }
        catch (RefusedFileException e)
        {
            return e.Line is null or >= 1 ? CaseEnd.Refused(e.Message, e.File) : throw new BrokenPromiseException(Invariant($"line {e.Line} is named"));
        }
    }

    private static FuzzTarget Rows(string name, int share, IReadOnlyList<string> seeds, Action<InputFile> read)
    {
        var cut = seeds.Select(RowsMutator.Cut).ToList();
        return new FuzzTarget(name, share, dice => RowsMutator.Change(dice, dice.Pick(cut)), bytes => Refusable(() => read(InputFile.Of(Name, bytes))));
    }

    private static FuzzTarget Json(string name, int share, string seed, Action<InputFile> read) =>
        new(name, share, dice => JsonMutator.Change(dice, seed), bytes => Refusable(() => read(InputFile.Of(Name, bytes, isWhole: true))));

    private static FuzzTarget Ledger(string ledger, SeriesReader reader)
    {
        var rows = RowsMutator.Cut(ledger);
        return new FuzzTarget("ledger", 60, dice => RowsMutator.Change(dice, Some(dice, rows)), bytes => Refusable(() =>
        {
            var figures = LedgerReader.Read(Name, bytes);
            // A ledger that is taken can be checked, and its verdicts be written.
            var request = new ClaimsRequest([.. figures.Take(2)]);
            request.AnswerAsync(reader, CancellationToken.None).GetAwaiter().GetResult().Write(AnswerForm.Json, Stream.Null);
        }));
    }

    /// <summary>The header and a few rows.</summary>
    public static string[][] Some(Dice dice, string[][] rows) => [rows[0], .. Enumerable.Range(0, 1 + dice.Below(4)).Select(_ => rows[1 + dice.Below(rows.Length - 1)])];

    private static void ReadWide(InputFile file)
    {
        var runs = WideTable.Read(file);
        if (runs.Count != file.Text.TrimEnd('\n').Split('\n').Length - 1)
        {
            throw new BrokenPromiseException("not every row became a series");
        }
    }

    private static void ReadRates(InputFile file)
    {
        foreach (var row in DailyReport.Read(file, PublishedDocuments.ReportDays[^1]))
        {
            FirstState.Deaths(row, FirstState.Cases(row, 67_886_004));
        }
    }

    private static void CheckStorable(ReadDocument document)
    {
        if (!document.Releases.IsEmpty)
        {
            DocumentWriter.Check(new PulledDocument(new Payload(Source.UkDashboard, Name, default, string.Empty, 0), document.Releases, []));
        }
    }

    /// <summary>The rows of an answer, which has the newest first, in the order of a file.</summary>
    private static string Oldest(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new StringBuilder(lines[0]).Append('\n').AppendJoin('\n', lines.Skip(1).Reverse()).Append('\n').ToString();
    }
}
