using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Core.Claims;

namespace Dashboard.Answers.Reports;

/// <summary>What a report came to.</summary>
/// <param name="Folder">Where it is, as a full path.</param>
/// <param name="Files">What it wrote, in the order of writing.</param>
/// <param name="Checks">The ledger's figures, checked.</param>
public sealed record ReportSummary(string Folder, ImmutableArray<WrittenFile> Files, ImmutableArray<ClaimCheck> Checks);
