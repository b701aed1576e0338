using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Documents;

namespace Dashboard.Upstreams.Faults;

/// <summary>Spoils the rows of an answer.</summary>
/// <param name="What">What is done to them.</param>
/// <param name="Spoiling">Does it.</param>
internal sealed record RowsFault(string What, Action<IRowsDocument> Spoiling) : Fault
{
    /// <inheritdoc/>
    public override string ToString() => What;

    internal override Served Spoil(Served served, Asked asked)
    {
        if (served.Status != 200 || served.Body.IsEmpty)
        {
            return served;
        }

        var rows = RowsDocument.Read(served);
        Spoiling(rows);
        return served.WithText(rows.Write());
    }
}
