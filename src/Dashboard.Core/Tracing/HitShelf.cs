namespace Dashboard.Core.Tracing;

/// <summary>Keeps the least doubtful of the values of one verdict, each series, transform and window once.</summary>
internal sealed class HitShelf(int capacity)
{
    private readonly List<FoundValue> _kept = [];

    public IReadOnlyList<FoundValue> Kept => _kept;

    /// <summary>Whether a value with a doubt would be kept: asked before one is made.</summary>
    public bool Takes(double doubt) => _kept.Count < capacity || doubt < _kept[^1].Doubt;

    public void Add(FoundValue value)
    {
        if (!Takes(value.Doubt))
        {
            return;
        }

        var same = _kept.FindIndex(kept => kept.Series == value.Series && kept.Transform == value.Transform && kept.Days == value.Days);
        if (same >= 0)
        {
            if (_kept[same].Doubt <= value.Doubt)
            {
                return;
            }

            _kept.RemoveAt(same);
        }
        else if (_kept.Count == capacity)
        {
            _kept.RemoveAt(_kept.Count - 1);
        }

        // Behind its equals, so that the order of the search decides among them.
        var place = _kept.Count;
        while (place > 0 && _kept[place - 1].Doubt > value.Doubt)
        {
            place--;
        }

        _kept.Insert(place, value);
    }
}
