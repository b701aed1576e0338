using Dashboard.Answers.Requests;
using Dashboard.Web.Asking;
using Dashboard.Web.Figures;

namespace Dashboard.Web.Pages.Content;

/// <summary>The quoted figures with their verdicts.</summary>
internal sealed class LedgerPage() : SitePage("/ledger", "Ledger", "Figures quoted, and whether they hold", typeof(LedgerView))
{
    public override async Task<object?> AskAsync(AskedFields asked, ServedFigures figures, CancellationToken cancellation) =>
        new LedgerAnswer(await new ClaimsRequest(figures.Ledger).AskAsync(figures.Reader, cancellation), FileName: null);
}
