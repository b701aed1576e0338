using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>Two series side by side: the picture, and its numbers.</summary>
internal sealed class ComparePage() : SitePage("/compare", "Compare", "Compare two series", typeof(CompareView))
{
    private static readonly IPictureKind Kind = PictureKinds.Find("compare")!;

    public override ImmutableArray<Field> Fields => [.. PictureQuestion.FieldsOf(Kind).Except(PictureQuestion.Look)];

    public override string UsualQuery => "?" + StartPage.Series + "&from=2021-12-01&to=2022-01-15&missing=even";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var request = PictureQuestion.Of(Kind, asked, figures);
        var picture = await PagePicture.AskAsync(Kind, request, asked, figures.Reader, cancellation);
        var command = CommandText.Of("chart compare", request.Series, asked, Fields.Where(field => field != Asking.Fields.Series)) + " -o compare.png";
        return new CompareAnswer(picture.Document.Tables[0].Table, picture, command);
    }
}
