using Dashboard.Upstreams.Answers;
using Dashboard.Upstreams.Documents;

namespace Dashboard.Upstreams.Faults;

internal sealed record RowsFault(Action<IRowsDocument> Spoiling) : Fault
{
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
