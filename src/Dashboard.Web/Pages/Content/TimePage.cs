using System.Collections.Immutable;
using Dashboard.Answers;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Requests;
using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using NodaTime;

namespace Dashboard.Web.Pages.Content;

/// <summary>A series as it stood on a day, what became of a day, and the reporting triangle.</summary>
internal sealed class TimePage() : SitePage("/time", "Time machine", "What was known when", typeof(TimeView))
{
    public override ImmutableArray<Field> Fields => [Asking.Fields.Series with { IsRepeated = false }, Asking.Fields.AsOf, Asking.Fields.Day];

    public override string UsualQuery => "?series=ukdash:England:cases:specimen&as_of=2021-12-24&day=2021-12-20";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var reader = figures.Reader;
        var series = asked.ReadSeries()[0];
        var whole = series.At(null);
        var id = whole.Members.First();

        // The reader says why, where the series is not held or not of that time.
        await new SeriesRequest([series], default).AskAsync(reader, cancellation);
        var history = await reader.Store.FindAsync(id, cancellation) ?? throw AskedFields.Refuse(
            Asking.Fields.Series.Name, Invariant($"{id} is the sum of its parts; vintages are told of one place at a time."), place: 0);
        ImmutableArray<LocalDate> releases = [.. history.Releases.Select(release => London.DayOf(release.ReleasedAt)).Distinct()];
        var moment = series.AsOf ?? AsOf.EndOf(releases[^1]);
        var shown = moment.Day ?? London.DayOf(moment.Instant);
        var then = whole.At(moment);
        var day = asked.Read(Asking.Fields.Day, DayText.Parse) ?? shown.PlusDays(-4);
        var story = new DayStoryRequest([whole], day);
        return new TimeAnswer(
            whole,
            releases,
            shown,
            await TableOrNoneAsync(new CompletenessRequest([then]), reader, cancellation),
            await TableOrNoneAsync(new TriangleRequest(then), reader, cancellation),
            day,
            (await story.AnswerAsync(reader, cancellation)).Table,
            await PictureOrNoneAsync("nowcast", asked.With(Asking.Fields.Series, then.ToString()), figures, cancellation),
            await PictureOrNoneAsync("heatmap", asked.With(Asking.Fields.Series, then.ToString()), figures, cancellation),
            await PictureOrNoneAsync("vintages", asked.With(Asking.Fields.Series, whole.ToString()).With(Asking.Fields.Day, Invariant($"{day:uuuu-MM-dd}")), figures, cancellation));
    }

    /// <summary>A series that does not fill up has no such table; its page shows the rest.</summary>
    private static async Task<AnswerTable?> TableOrNoneAsync(IRequest request, SeriesReader reader, CancellationToken cancellation)
    {
        try
        {
            return (await request.AnswerAsync(reader, cancellation)).Table;
        }
        catch (UnansweredException)
        {
            return null;
        }
    }

    private static async Task<PagePicture?> PictureOrNoneAsync(string kindName, AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var kind = PictureKinds.Find(kindName)!;
        var known = asked.With(Asking.Fields.AsOf).Only(PictureQuestion.FieldsOf(kind));
        try
        {
            return await PagePicture.AskAsync(kind, PictureQuestion.Of(kind, known, figures), known, figures.Reader, cancellation);
        }
        catch (Exception e) when (e is UnansweredException or PictureRefusedException)
        {
            return null;
        }
    }
}
