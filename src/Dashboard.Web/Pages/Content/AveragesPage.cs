using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>Averages under every way of treating days without report, with the inputs of each day.</summary>
internal sealed class AveragesPage() : SitePage("/averages", "Averages", "Averages, and what they divide", typeof(AveragesView))
{
    private static readonly IPictureKind Kind = PictureKinds.Find("averages")!;

    public override ImmutableArray<Field> Fields =>
    [
        Asking.Fields.Series, Asking.Fields.From, Asking.Fields.To, Asking.Fields.On, Asking.Fields.Days,
        Asking.Fields.Align, Asking.Fields.Missing, Asking.Fields.Divisor, Asking.Fields.AsOf,
    ];

    public override string UsualQuery => "?series=jhu:United%20Kingdom:cases@~2021-12-28&series=ukdash:United%20Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var request = Asked.Averages(asked);
        var answers = await request.AskAsync(figures.Reader, cancellation);
        var command = CommandText.Of("average", request.Series, asked, Fields.Where(field => field != Asking.Fields.Series && field != Asking.Fields.AsOf));
        var pictures = ImmutableArray.CreateBuilder<PagePicture>();
        foreach (var series in request.Window is null ? [] : request.Series)
        {
            var one = asked.With(Asking.Fields.Series, series.ToString()).Only(PictureQuestion.FieldsOf(Kind));
            pictures.Add(await PagePicture.AskAsync(Kind, PictureQuestion.Of(Kind, one, figures), one, figures.Reader, cancellation));
        }

        return new AveragesAnswer(answers, pictures.ToImmutable(), asked.Query, command);
    }
}
