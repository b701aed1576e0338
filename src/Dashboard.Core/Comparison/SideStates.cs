using System.Collections.Immutable;

namespace Dashboard.Core.Comparison;

/// <summary>Every state of one side, with the lines behind each value.</summary>
internal sealed class SideStates
{
    private readonly ImmutableArray<WindowValue?> _windows;
    private readonly AttributeCube _whole;
    private readonly ImmutableArray<int> _kept;

    private SideStates(ImmutableArray<WindowValue?> windows, AttributeCube whole, bool dropsIdleStart)
    {
        (_windows, _whole) = (windows, whole);
        (Cube, _kept) = whole.Telling(dropsIdleStart);
    }

    /// <summary>The attributes that change something.</summary>
    public AttributeCube Cube { get; }

    /// <summary>The lines of the side on the footing.</summary>
    public WindowValue Last => _windows[^1]!;

    /// <summary>Evaluates every state.</summary>
    /// <param name="side">The side.</param>
    /// <param name="measure">What is compared.</param>
    /// <param name="dropsIdleStart">
    /// Whether the first attribute is left out where exchanging it alone changes nothing: a series without a silent day of its own
    /// must not be said to differ by the silent days of another date basis, which nobody asked for.
    /// </param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The states, or null where the side itself has no count in the window.</returns>
    public static async ValueTask<SideStates?> OfAsync(
        IRecipeSide side, DifferenceMeasure measure, bool dropsIdleStart, CancellationToken cancellation)
    {
        var windows = ImmutableArray.CreateBuilder<WindowValue?>(1 << side.Attributes.Length);
        for (var mask = 0; mask < 1 << side.Attributes.Length; mask++)
        {
            var state = mask;
            windows.Add(await side.ValueAsync(cause => side.Attributes.IndexOf(cause) is >= 0 and var i && (state & (1 << i)) != 0, cancellation)
                .ConfigureAwait(false));
        }

        var values = windows.Select(window => window?.Of(measure)).ToImmutableArray();
        return values[0] is null ? null
            : values[^1] is null ? new SideStates([windows[0]], new AttributeCube([], [values[0]]), dropsIdleStart)
            : new SideStates(windows.MoveToImmutable(), new AttributeCube(side.Attributes, values), dropsIdleStart);
    }

    /// <summary>What a step exchanged.</summary>
    /// <param name="step">The step.</param>
    /// <param name="backwards">Whether the step is gone from its end to its start.</param>
    public string ReasonOf(CubeStep step, bool backwards)
    {
        var (from, to) = (Window(step.From), Window(step.To));
        return backwards ? StepReason.Of(to, from) : StepReason.Of(from, to);
    }

    /// <summary>By how many people a step changes the window's sum.</summary>
    /// <param name="step">The step.</param>
    public long PeopleOf(CubeStep step) => Window(step.To).Lines.Sum(line => line.Sum) - Window(step.From).Lines.Sum(line => line.Sum);

    private WindowValue Window(int state) => _windows[_whole.Widen(state, _kept)]!;
}
