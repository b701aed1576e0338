using Dashboard.Core.Series;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A place as the files of Johns Hopkins name it: in two columns, the first of them often empty.</summary>
internal sealed record JhuPlace(Area Area, string Province, string Country)
{
    private const string UnitedKingdom = "United Kingdom";

    // Their countries' names hold the comma that otherwise parts a province from its country.
    private static readonly string[] CommaCountries = ["Korea, North", "Korea, South"];

    private static readonly string[] Nations = [.. Area.Nations.Select(nation => nation.Name)];

    // Split out of the Channel Islands on 16 February 2022.
    private static readonly string[] FormerChannelIslands = ["Guernsey", "Jersey"];

    /// <summary>Whether it is one of the four nations.</summary>
    public bool IsNation => Country == UnitedKingdom && Nations.Contains(Province);

    /// <summary>Whether the global files have a row of it; only the daily reports have the nations and people of unknown nation.</summary>
    public bool IsInGlobalFiles => !IsNation && !(Country == UnitedKingdom && Province == "Unknown");

    /// <summary>Whether it was a part of the Channel Islands until 16 February 2022, without a row of its own.</summary>
    public bool IsFormerChannelIsland => Country == UnitedKingdom && FormerChannelIslands.Contains(Province);

    /// <summary>The place of an area's name.</summary>
    /// <param name="area">The area, named province first.</param>
    public static JhuPlace Of(Area area)
    {
        var comma = CommaCountries.Contains(area.Name) ? -1 : area.Name.LastIndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? new(area, string.Empty, area.Name) : new(area, area.Name[..comma], area.Name[(comma + 2)..]);
    }
}
