namespace Dashboard.Core.Vintages;

/// <summary>Adds up the errors of estimates.</summary>
internal sealed class ScoreTally
{
    private int _nowcasts;
    private int _inside;
    private double _errors;
    private double _rawErrors;

    public void Add(Nowcast estimate, long count, long settled)
    {
        _nowcasts++;
        _inside += settled >= estimate.Low && settled <= estimate.High ? 1 : 0;
        _errors += Math.Abs(estimate.People - settled) / settled;
        _rawErrors += (double)Math.Abs(count - settled) / settled;
    }

    public ScoreRow RowOf(int? year, int lagDays) =>
        new(year, lagDays, _nowcasts, _inside, _errors / _nowcasts, _rawErrors / _nowcasts);
}
