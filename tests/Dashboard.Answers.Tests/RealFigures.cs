using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Sources.Ledger;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Answers.Tests;

/// <summary>The real figures and the report on them, made once for all tests that only look at it.</summary>
public sealed class RealFigures : IAsyncLifetime
{
    private readonly ScratchFolder _folder = new();

    public SeriesReader Reader { get; } = Open();

    public IReadOnlyList<CitedFigure> Ledger { get; } = LedgerReader.Read(Repository.Ledger);

    public ReportSummary Summary { get; private set; } = null!;

    public static ReportRequest Request(
        PictureFormats formats = PictureFormats.Both, int width = 1600, int height = 900, AsOf? asOf = null) =>
        new(ReportRequest.Christmas2021, asOf, formats, width, height);

    /// <summary>A file of the report.</summary>
    public string PathOf(string name) => Path.Combine(Summary.Folder, name);

    public string TextOf(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The four pictures of the report, not yet drawn.</summary>
    internal async Task<IReadOnlyList<Picture>> PicturesAsync(ReportRequest request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var checks = await new ClaimChecker(Reader).CheckAsync(Ledger, cancellation);
        var pictures = new ReportPictures(Reader, request, checks);
        return
        [
            await pictures.ComparedAsync(cancellation),
            pictures.Week(await pictures.WeeksAsync(cancellation))!,
            await pictures.DifferenceAsync(cancellation),
            (await pictures.TotalsAsync(cancellation))!,
        ];
    }

    public async ValueTask InitializeAsync() =>
        Summary = await new ReportWriter(Reader).WriteAsync(Request(), Ledger, _folder.Fresh, progress: null, CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static SeriesReader Open()
    {
        var store = SnapshotStore.Open(Repository.Data);
        return new SeriesReader(store, store.Calendar);
    }
}
