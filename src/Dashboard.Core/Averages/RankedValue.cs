namespace Dashboard.Core.Averages;

/// <summary>The value at a place of many, without the others being put in order.</summary>
public static class RankedValue
{
    /// <summary>Finds the value.</summary>
    /// <param name="values">The values; they end in another order.</param>
    /// <param name="rank">Its place, from 0, if they were in order from the least to the greatest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static long Find(Span<long> values, int rank)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, values.Length);
        var (first, last) = (0, values.Length - 1);
        while (first < last)
        {
            // What is below the middle's value goes left of it and what is above it right: the place is in one of the two (Hoare).
            var (pivot, left, right) = (values[(first + last) / 2], first, last);
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (rank > right && rank < left)
            {
                break;
            }

            (first, last) = rank <= right ? (first, right) : (left, last);
        }

        return values[rank];
    }
}
