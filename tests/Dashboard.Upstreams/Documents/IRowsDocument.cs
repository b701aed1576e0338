namespace Dashboard.Upstreams.Documents;

/// <summary>The body of an answer as rows of days, to be spoiled.</summary>
internal interface IRowsDocument
{
    /// <summary>Renames a column everywhere.</summary>
    void RenameColumn(string from, string to);

    /// <summary>Adds a column with one value in every row.</summary>
    void AddColumn(string name, string value);

    /// <summary>Writes a text in place of one count.</summary>
    void ReplaceCount(string text);

    /// <summary>Changes the places of two neighbouring days.</summary>
    void SwapDays();

    /// <summary>Writes one day twice.</summary>
    void RepeatDay();

    /// <summary>The body as it has become.</summary>
    string Write();
}
