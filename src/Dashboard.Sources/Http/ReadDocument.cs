using System.Collections.Immutable;
using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Http;

/// <summary>What a document says.</summary>
/// <param name="Releases">Its releases; none where it says nothing of what is kept here, as the note then tells.</param>
/// <param name="Rows">How many rows were read.</param>
/// <param name="Note">What a reader should know of it; may be empty.</param>
internal sealed record ReadDocument(ImmutableArray<SeriesRelease> Releases, long Rows, string Note);
