namespace Dashboard.Core.Publication;

/// <summary>A part of the United Kingdom that keeps its own bank holidays.</summary>
public enum HolidayJurisdiction
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales = 0,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
