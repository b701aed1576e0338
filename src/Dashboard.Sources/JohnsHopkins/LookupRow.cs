namespace Dashboard.Sources.JohnsHopkins;

/// <summary>What the lookup table says of an area.</summary>
/// <param name="Iso3">The ISO 3166 alpha-3 code; empty where it has none.</param>
/// <param name="Population">People living there; null where there is no figure.</param>
internal sealed record LookupRow(string Iso3, long? Population);
