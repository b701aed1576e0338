namespace Dashboard.Charts.Fonts;

/// <summary>Finds the lookups behind a feature in a <c>GPOS</c> or <c>GSUB</c> table (OpenType 1.9).</summary>
internal static class LayoutLookups
{
    /// <summary>The subtables of a feature's lookups of one type, in the order of their lookups, extensions resolved.</summary>
    /// <param name="table">The table.</param>
    /// <param name="feature">The feature's four letters.</param>
    /// <param name="type">The lookup type asked for; lookups of other types are left out.</param>
    /// <param name="extensionType">The type that only points to another, 9 in GPOS and 7 in GSUB.</param>
    /// <returns>One list of subtables a lookup. The feature is taken wherever it is declared: Inter declares each the same for
    /// all scripts, and the pictures hold Latin text only.</returns>
    /// <exception cref="InvalidDataException">The table is unsound.</exception>
    public static List<List<FontData>> Of(FontData table, string feature, int type, int extensionType)
    {
        FontData features = table.From(table.U16(6));
        FontData lookups = table.From(table.U16(8));
        List<int> indices = [];
        for (int i = 0; i < features.U16(0); i++)
        {
            if (features.Tag(2 + (6 * i)) == feature)
            {
                FontData record = features.From(features.U16(6 + (6 * i)));
                for (int k = 0; k < record.U16(2); k++)
                {
                    int index = record.U16(4 + (2 * k));
                    if (!indices.Contains(index))
                    {
                        indices.Add(index);
                    }
                }
            }
        }

        indices.Sort();
        List<List<FontData>> found = [];
        foreach (int index in indices)
        {
            FontData lookup = lookups.From(lookups.U16(2 + (2 * index)));
            List<FontData> subtables = [];
            for (int i = 0; i < lookup.U16(4); i++)
            {
                FontData subtable = lookup.From(lookup.U16(6 + (2 * i)));
                int actual = lookup.U16(0);
                if (actual == extensionType)
                {
                    (actual, subtable) = (subtable.U16(2), subtable.From(subtable.U32(4)));
                }

                if (actual == type)
                {
                    subtables.Add(subtable);
                }
            }

            found.Add(subtables);
        }

        return found;
    }
}
