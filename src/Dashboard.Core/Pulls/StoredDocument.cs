namespace Dashboard.Core.Pulls;

/// <summary>What storing a document changed.</summary>
/// <remarks>Storing the same document again changes nothing: both figures are then zero.</remarks>
/// <param name="NewReleases">How many of its releases were not held before.</param>
/// <param name="ChangedDays">How many of their days differ from what stood before them, over all series.</param>
public sealed record StoredDocument(int NewReleases, long ChangedDays);
