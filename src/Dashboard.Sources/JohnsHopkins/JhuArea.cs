using Dashboard.Core.Series;
using Dashboard.Sources.Files;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>How Johns Hopkins' two columns of place become an area's name.</summary>
internal static class JhuArea
{
    /// <summary>The country alone, or <c>Province, Country</c> in the order of the data's own combined key.</summary>
    /// <param name="row">The row.</param>
    /// <param name="province">The column of the province, which may be empty.</param>
    /// <param name="country">The column of the country.</param>
    /// <exception cref="RefusedFileException">There is no country, or the name holds a character that no area's name can.</exception>
    public static Area Of(InputRow row, int province, int country)
    {
        var name = row.Text(province).Length == 0 ? row.Text(country) : row.Text(province) + ", " + row.Text(country);
        return row.Text(country).Length > 0 && Area.IsName(name)
            ? new Area(name)
            : throw row.Refuse(
                country,
                RefusedFileException.Quote(name) + " is no area's name; a country without : @ + or quotes is expected, with or without a province");
    }
}
