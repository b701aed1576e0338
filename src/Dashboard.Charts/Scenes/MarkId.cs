namespace Dashboard.Charts.Scenes;

/// <summary>The form of a mark's id: what XML, CSS and a reader of a diff can all take.</summary>
internal static class MarkId
{
    /// <summary>Returns the id if it is a lower-case letter followed by lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">It has another form.</exception>
    public static string Require(string id)
    {
        bool fits = id.Length > 0 && char.IsAsciiLetterLower(id[0]);
        foreach (char c in id)
        {
            fits &= char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';
        }

        return fits
            ? id
            : throw new ArgumentException($"An id is a lower-case letter, then lower-case letters, digits and hyphens; not '{id}'.", nameof(id));
    }
}
