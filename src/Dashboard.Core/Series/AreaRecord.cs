namespace Dashboard.Core.Series;

/// <summary>What the area table says of one place.</summary>
/// <param name="Source">The source that uses the name.</param>
/// <param name="Area">The place.</param>
/// <param name="Code">The place's code: ONS (GSS) code or ISO 3166 alpha-3; empty where it has none.</param>
/// <param name="Population">People living there, null where the table has no figure.</param>
/// <param name="PopulationEdition">Where the population figure comes from; empty where there is none.</param>
public sealed record AreaRecord(Source Source, Area Area, string Code, long? Population, string PopulationEdition);
