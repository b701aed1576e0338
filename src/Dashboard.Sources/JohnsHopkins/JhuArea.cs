using Dashboard.Core.Pulls;
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
    public static Area Of(InputRow row, int province, int country) => Of(row, province, country, row.Text(country));

    /// <summary>The place of a row whose country went by another name, or was written as its own province, for a time.</summary>
    /// <param name="row">The row.</param>
    /// <param name="province">The column of the province, which may be empty or name the country again.</param>
    /// <param name="country">The column of the country.</param>
    /// <param name="known">The country meant.</param>
    /// <exception cref="RefusedFileException">The name holds a character that no area's name can.</exception>
    public static Area Of(InputRow row, int province, int country, Area known) =>
        row.Text(province) == row.Text(country) ? known : Of(row, province, country, known.Name);

    private static Area Of(InputRow row, int province, int country, string countryName)
    {
        var name = row.Text(province).Length == 0 ? countryName : row.Text(province) + ", " + countryName;
        // The country by itself too: with a blank before it, the whole would be a name whose country is none.
        return Area.IsName(row.Text(country)) && Area.IsName(name)
            ? new Area(name)
            : throw row.Refuse(
                DataProblem.UnknownPlace, country,
                RefusedFileException.Quote(name) + " is no area's name; a country without : @ + or quotes is expected, with or without a province");
    }
}
