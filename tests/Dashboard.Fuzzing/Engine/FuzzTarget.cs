using Dashboard.Fuzzing.Mutations;

namespace Dashboard.Fuzzing.Engine;

/// <summary>A reader of something that comes from outside, with a way to make inputs for it.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Share">How many of all cases it gets, beside the other targets' shares.</param>
/// <param name="Make">Makes an input of a good one; the same dice make the same input.</param>
/// <param name="Read">Reads an input; an exception that gets out is a failure.</param>
internal sealed record FuzzTarget(string Name, int Share, Func<Dice, byte[]> Make, Func<byte[], CaseEnd> Read);
