namespace Dashboard.Core.Comparison;

/// <summary>A number of people as an exact fraction, so that the parts of an average add up to it. The default is zero.</summary>
/// <remarks>
/// Kept in lowest terms with a positive denominator, so that equality is by value. Denominators here are numbers of days and
/// factorials of a few attributes; one that no longer fits throws.
/// </remarks>
public readonly record struct ExactPeople
{
    private readonly Int128 _denominatorLessOne;

    private ExactPeople(Int128 numerator, Int128 denominator) => (Numerator, _denominatorLessOne) = (numerator, denominator - 1);

    /// <summary>The number above the line.</summary>
    public Int128 Numerator { get; }

    /// <summary>The number below the line: one at least.</summary>
    public Int128 Denominator => _denominatorLessOne + 1;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsWhole => Denominator == 1;

    /// <summary>A whole number divided by another.</summary>
    /// <param name="people">The number to divide.</param>
    /// <param name="divisor">The number to divide by: one at least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is below one.</exception>
    public static ExactPeople Of(Int128 people, Int128 divisor)
    {
        if (divisor < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(divisor), divisor, "A divisor is one at least.");
        }

        var (a, b) = (Int128.Abs(people), divisor);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new ExactPeople(people / a, divisor / a);
    }

    /// <summary>The sum.</summary>
    /// <param name="other">The number to add.</param>
    public ExactPeople Plus(ExactPeople other) => Of(
        checked((Numerator * other.Denominator) + (other.Numerator * Denominator)), checked(Denominator * other.Denominator));

    /// <summary>The difference.</summary>
    /// <param name="other">The number to take away.</param>
    public ExactPeople Less(ExactPeople other) => Plus(other.Negated);

    /// <summary>The number times a fraction.</summary>
    /// <param name="numerator">What to multiply by.</param>
    /// <param name="denominator">What to divide by: one at least.</param>
    public ExactPeople Times(Int128 numerator, Int128 denominator) => Of(checked(Numerator * numerator), checked(Denominator * denominator));

    /// <summary>The number with its sign turned.</summary>
    public ExactPeople Negated => new(-Numerator, Denominator);

    /// <summary>The sum of several numbers.</summary>
    /// <param name="numbers">The numbers; none gives zero.</param>
    public static ExactPeople Sum(IEnumerable<ExactPeople> numbers) =>
        numbers.Aggregate(default(ExactPeople), (sum, number) => sum.Plus(number));

    /// <summary>The nearest double.</summary>
    public double ToDouble() => (double)Numerator / (double)Denominator;

    /// <summary>The fraction, such as <c>479200/7</c>.</summary>
    public override string ToString() => IsWhole ? Invariant($"{Numerator}") : Invariant($"{Numerator}/{Denominator}");
}
