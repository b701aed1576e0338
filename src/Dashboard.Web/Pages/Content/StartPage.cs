using Dashboard.Answers.Reports;
using Dashboard.Answers.Requests;
using Dashboard.Web.Api;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Pages.Content;

/// <summary>The two quoted averages, the picture, and the answer in three sentences.</summary>
internal sealed class StartPage() : SitePage("/", "Start", "Two sources, one week, two averages", typeof(StartView))
{
    public const string Series = "series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var checks = await new ClaimsRequest(figures.Ledger).AskAsync(figures.Reader, cancellation);
        var story = await QuotedStory.AskAsync(checks, figures.Reader, cancellation);
        var fields = new AskedFields(QueryHelpers.ParseQuery("?" + Series + "&from=2021-12-01&to=2022-01-15"))
            .With(Asking.Fields.Cite, story.Weeks.Select(week => week.Quoted.Whole.Figure.Id));
        var kind = Dashboard.Answers.Pictures.PictureKinds.Find("compare")!;
        return new StartAnswer(story, await PagePicture.AskAsync(kind, PictureQuestion.Of(kind, fields, figures), fields, figures.Reader, cancellation));
    }
}
