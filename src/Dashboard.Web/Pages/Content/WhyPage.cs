using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>Why two figures differ: the parts, and the story in words.</summary>
internal sealed class WhyPage() : SitePage("/why", "Why they differ", "Why two figures differ", typeof(WhyView))
{
    private static readonly IPictureKind Kind = PictureKinds.Find("explain")!;

    public override ImmutableArray<Field> Fields => [.. Questions.Named("explain").Fields];

    public override string UsualQuery =>
        "?series=jhu:United%20Kingdom:cases@~2021-12-28&quoted_a=134022,132017,114646,.,.,.,98515&from=2021-12-21&to=2021-12-27&measure=average";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var request = Asked.Explain(asked);
        var breakdown = await request.AskAsync(figures.Reader, cancellation);
        var command = CommandText.Of("explain", asked.ReadSeries(), asked, Fields.Where(field => field.Name != Asking.Fields.Series.Name && field != Asking.Fields.AsOf));
        var known = asked.Only(PictureQuestion.FieldsOf(Kind));
        var picture = await PagePicture.AskAsync(Kind, PictureQuestion.Of(Kind, known, figures), known, figures.Reader, cancellation);
        return new WhyAnswer(breakdown, picture, asked.Query, command);
    }
}
