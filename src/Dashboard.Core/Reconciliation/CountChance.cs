namespace Dashboard.Core.Reconciliation;

/// <summary>Chances of counts that scatter as a negative binomial: variance m + m²·d about the mean m.</summary>
/// <remarks>Source: the textbook form with size r = 1/d, whose chance of nobody is (r/(r+m))^r; the others follow one from another.</remarks>
internal static class CountChance
{
    // From here on the sum of small terms is as good as whole, and counting further would only take time.
    private const long MostTerms = 200_000;

    /// <summary>The chance of nobody.</summary>
    public static double OfNone(double mean, double scatter) => Math.Pow(1 + (mean * scatter), -1 / scatter);

    /// <summary>The chance of so many people or more.</summary>
    public static double OfAtLeast(long count, double mean, double scatter)
    {
        var (term, below) = (OfNone(mean, scatter), 0.0);
        var (size, odds) = (1 / scatter, mean * scatter / (1 + (mean * scatter)));
        for (long i = 0; i < Math.Min(count, MostTerms); i++)
        {
            var (whole, ratio) = (below + term, (size + i) / (i + 1) * odds);
            if (whole == below && (term == 0 || ratio < 1))
            {
                // Terms that no longer count and only get smaller, or that are too small for a number from the first, change nothing.
                break;
            }

            below = whole;
            term *= ratio;
        }

        return Math.Clamp(1 - below, 0, 1);
    }
}
