namespace Dashboard.Storage.Snapshot;

/// <summary>The little of RFC 4180 that a snapshot needs: fields in quotes where they hold a comma, on one line.</summary>
internal static class CsvText
{
    /// <summary>A field as it is written.</summary>
    /// <param name="text">Its text, without line ends.</param>
    public static string Field(string text) =>
        text.AsSpan().IndexOfAny(',', '"') < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>Takes the first field off a line; one in quotes comes with the doubled quotes it may hold.</summary>
    /// <param name="rest">The line; afterwards what follows the field and its comma.</param>
    /// <param name="field">The field without its outer quotes.</param>
    /// <returns>Whether the field is followed by a comma or the line's end.</returns>
    public static bool TryTake(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> field)
    {
        if (rest.IsEmpty || rest[0] != '"')
        {
            var comma = rest.IndexOf((byte)',');
            field = comma < 0 ? rest : rest[..comma];
            rest = comma < 0 ? default : rest[(comma + 1)..];
            return true;
        }

        var end = 1;
        while (end < rest.Length && (rest[end] != '"' || (end + 1 < rest.Length && rest[end + 1] == '"')))
        {
            end += rest[end] == '"' ? 2 : 1;
        }

        field = rest[1..Math.Min(end, rest.Length)];
        var isClosed = end < rest.Length && (end + 1 == rest.Length || rest[end + 1] == ',');
        rest = end + 2 <= rest.Length ? rest[(end + 2)..] : default;
        return isClosed;
    }
}
