using System.Collections.Immutable;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>Two series side by side.</summary>
internal sealed class ComparePage() : SitePage("/compare", "Compare", "Compare two series", typeof(CompareView))
{
    public override ImmutableArray<Field> Fields => [Asking.Fields.Series, Asking.Fields.From, Asking.Fields.To, Asking.Fields.AsOf, Asking.Fields.Missing, Asking.Fields.Cite];

    public override string UsualQuery => "?" + StartPage.Series + "&from=2021-12-01&to=2022-01-15&missing=even";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var request = Asked.Comparison(asked);
        var answer = await request.AnswerAsync(figures.Reader, cancellation);
        var cited = asked.ReadEach(Asking.Fields.Cite, Answers.Requests.CitedPinText.Parse);
        var picture = await PagePicture.AskAsync(
            "compare", request.Picture with { Cited = cited, Ledger = figures.Ledger }, asked, figures.Reader, cancellation);
        var command = CommandText.Of("chart compare", [request.First, request.Second], asked, Fields.Where(field => field != Asking.Fields.Series)) + " -o compare.png";
        return new CompareAnswer(answer.Table, picture, asked.Only([.. Fields.Where(field => field != Asking.Fields.Cite)]).Query, command);
    }
}
