using System.Collections.Immutable;
using System.Numerics;

namespace Dashboard.Core.Comparison;

/// <summary>Every combination of some attributes, each either as it was or exchanged, and what it gives.</summary>
/// <remarks>Immutable. A state is a bit mask: bit i is set where attribute i is exchanged.</remarks>
internal sealed class AttributeCube
{
    private readonly ImmutableArray<ExactPeople?> _values;

    /// <summary>Collects the states.</summary>
    /// <param name="attributes">The attributes in the order of exchange.</param>
    /// <param name="values">The value of each state, two to the power of the attributes; null where it can't be evaluated.</param>
    /// <exception cref="ArgumentException">The number of states is wrong, or an end can't be evaluated.</exception>
    public AttributeCube(ImmutableArray<DifferenceCause> attributes, ImmutableArray<ExactPeople?> values)
    {
        if (values.Length != 1 << attributes.Length || values[0] is null || values[^1] is null)
        {
            throw new ArgumentException(
                Invariant($"{attributes.Length} attributes have {1 << attributes.Length} states, both ends with a value; {values.Length} are given."), nameof(values));
        }

        (Attributes, _values) = (attributes, values);
    }

    public ImmutableArray<DifferenceCause> Attributes { get; }

    public ExactPeople First => _values[0]!.Value;

    public ExactPeople Last => _values[^1]!.Value;

    public bool IsComplete => _values.All(value => value is not null);

    /// <summary>The exchanges in order; one whose outcome can't be evaluated is taken together with the next.</summary>
    public IEnumerable<CubeStep> Steps()
    {
        var (from, open) = (0, ImmutableArray<DifferenceCause>.Empty);
        for (var i = 0; i < Attributes.Length; i++)
        {
            var to = (1 << (i + 1)) - 1;
            open = open.Add(Attributes[i]);
            if (_values[to] is { } reached)
            {
                yield return new CubeStep(open, from, to, reached.Less(_values[from]!.Value));
                (from, open) = (to, []);
            }
        }
    }

    /// <summary>The mean effect of each attribute over all orders of exchange; the effects add up to the whole.</summary>
    /// <exception cref="InvalidOperationException">A state can't be evaluated.</exception>
    public ImmutableArray<ExactPeople> ShapleyValues()
    {
        if (!IsComplete)
        {
            throw new InvalidOperationException("Without every state there is no mean over all orders.");
        }

        var count = Attributes.Length;
        var shares = new ExactPeople[count];
        for (var state = 0; state < _values.Length; state++)
        {
            var exchanged = BitOperations.PopCount((uint)state);
            for (var i = 0; i < count; i++)
            {
                if ((state & (1 << i)) == 0)
                {
                    var effect = _values[state | (1 << i)]!.Value.Less(_values[state]!.Value);
                    shares[i] = shares[i].Plus(effect.Times(Factorial(exchanged) * Factorial(count - exchanged - 1), Factorial(count)));
                }
            }
        }

        return [.. shares];
    }

    /// <summary>The cube without the attributes that change nothing in any state.</summary>
    /// <param name="dropsIdleStart">
    /// Whether the first attribute must change something when it is exchanged first. Left out, it counts as exchanged, so that
    /// the steps in order stay as they are.
    /// </param>
    /// <returns>The smaller cube, and for each of its attributes its place in this one.</returns>
    public (AttributeCube Cube, ImmutableArray<int> Places) Telling(bool dropsIdleStart)
    {
        var start = dropsIdleStart && Attributes.Length > 0 && _values[0] == _values[1] ? 1 : 0;
        ImmutableArray<int> kept = [.. Enumerable.Range(0, Attributes.Length).Skip(start).Where(Changes)];
        var values = Enumerable.Range(0, 1 << kept.Length).Select(small => _values[Widen(small, kept)]);
        return (new AttributeCube([.. kept.Select(place => Attributes[place])], [.. values]), kept);
    }

    /// <summary>The state of this cube for a state of the smaller one; what is left out counts as exchanged.</summary>
    public int Widen(int small, ImmutableArray<int> kept)
    {
        var state = _values.Length - 1;
        for (var i = 0; i < kept.Length; i++)
        {
            state &= (small & (1 << i)) == 0 ? ~(1 << kept[i]) : ~0;
        }

        return state;
    }

    private bool Changes(int attribute) =>
        Enumerable.Range(0, _values.Length).Any(state => _values[state & ~(1 << attribute)] != _values[state | (1 << attribute)]);

    private static Int128 Factorial(int number) => Enumerable.Range(1, number).Aggregate((Int128)1, (product, factor) => product * factor);
}
