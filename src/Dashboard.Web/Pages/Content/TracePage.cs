using System.Collections.Immutable;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>Where a number comes from.</summary>
internal sealed class TracePage() : SitePage("/trace", "Trace a number", "Where a number comes from", typeof(TraceView))
{
    public override ImmutableArray<Field> Fields => [.. Questions.Named("trace").Fields];

    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation)
    {
        if (asked.IsEmpty)
        {
            return null;
        }

        var request = Asked.Trace(asked);
        var trace = await request.AskAsync(figures.Reader, cancellation);
        var number = CommandText.Quoted(request.Question.Number.Text);
        var narrowing = Fields.Where(field => field != Asking.Fields.Number).ToList();
        return new TraceAnswer(
            trace, request.HitsOf(trace), asked.Query, CommandText.Of("trace " + number, [], asked, narrowing), CommandText.Of("chart trace " + number, [], asked, narrowing));
    }
}
