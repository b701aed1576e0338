using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.UkDashboard;

/// <summary>The five places whose counts are imported: the United Kingdom and its nations.</summary>
internal static class UkPlaces
{
    /// <summary>All five.</summary>
    public static IReadOnlyList<UkPlace> All { get; } =
    [
        new(Area.UnitedKingdom, "K02000001", "overview"),
        new(Area.England, "E92000001", "nation"),
        new(Area.NorthernIreland, "N92000002", "nation"),
        new(Area.Scotland, "S92000003", "nation"),
        new(Area.Wales, "W92000004", "nation"),
    ];

    /// <summary>The place of a row, by its name; the row's type and code must be that place's.</summary>
    /// <param name="row">The row.</param>
    /// <param name="type">The column of the area type; the code and the name stand in the next two.</param>
    /// <exception cref="RefusedFileException">The name is unknown, or the type or code is another place's.</exception>
    public static Area Of(InputRow row, int type) => Of(row, type, type + 1, type + 2);

    /// <summary>The place of a row, by its name; the row's type and code must be that place's.</summary>
    /// <param name="row">The row.</param>
    /// <param name="type">The column of the area type.</param>
    /// <param name="code">The column of the code.</param>
    /// <param name="name">The column of the name.</param>
    /// <exception cref="RefusedFileException">The name is unknown, or the type or code is another place's.</exception>
    public static Area Of(InputRow row, int type, int code, int name)
    {
        var place = All.FirstOrDefault(place => string.Equals(place.Area.Name, row.Text(name), StringComparison.Ordinal))
            ?? throw row.Refuse(
                DataProblem.UnknownPlace, name, Invariant($"{row.Quoted(name)} is no area known here; {string.Join(", ", All.Select(place => place.Area.Name))} are"));
        if (!string.Equals(place.Type, row.Text(type), StringComparison.Ordinal))
        {
            throw row.Refuse(DataProblem.UnknownPlace, type, Invariant($"{row.Quoted(type)} is not {place.Area}'s type; '{place.Type}' is expected"));
        }

        return string.Equals(place.Code, row.Text(code), StringComparison.Ordinal)
            ? place.Area
            : throw row.Refuse(DataProblem.UnknownPlace, code, Invariant($"{row.Quoted(code)} is not {place.Area}'s code; '{place.Code}' is expected"));
    }
}
