using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>The interface for programs, in words.</summary>
internal sealed class InterfacePage() : SitePage("/api", "API", "The same answers, for programs", typeof(InterfaceView))
{
    public override Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation) => Task.FromResult<object?>(null);
}
