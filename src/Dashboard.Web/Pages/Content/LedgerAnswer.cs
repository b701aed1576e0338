using System.Collections.Immutable;
using Dashboard.Core.Claims;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the ledger's page shows.</summary>
/// <param name="Checks">The figures with their verdicts.</param>
/// <param name="FileName">The file that the reader sent; null for the ledger that travels with the program.</param>
internal sealed record LedgerAnswer(ImmutableArray<ClaimCheck> Checks, string? FileName);
