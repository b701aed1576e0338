using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using Dashboard.Answers.Tables;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;
using NodaTime;

namespace Dashboard.Web.Pages.Content;

/// <summary>What is held, of whom, and what the publishers said of it.</summary>
internal sealed class SourcesPage() : SitePage("/sources", "Sources", "What is held, and of whom", typeof(SourcesView))
{
    private const int PullsShown = 20;

    public override ImmutableArray<Field> Fields => [Asking.Fields.Filter];

    public override string UsualQuery => "?filter=united%20kingdom";

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        var standings = await new SourcesRequest(figures.Pulled, SystemClock.Instance).AskAsync(figures.Reader, cancellation);
        var series = await new HeldRequest(asked.Text(Asking.Fields.Filter) ?? string.Empty).AnswerAsync(figures.Reader, cancellation);
        var calendar = await new CalendarRequest().AnswerAsync(figures.Reader, cancellation);
        var pulls = figures.Pulled is { } pulled ? PullRunsTable.Of(await pulled.ListRunsAsync(source: null, PullsShown, cancellation)) : null;
        return new SourcesAnswer(standings, series.Table, calendar.Table, pulls);
    }
}
