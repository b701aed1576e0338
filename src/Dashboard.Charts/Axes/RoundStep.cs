using System.Runtime.InteropServices;

namespace Dashboard.Charts.Axes;

/// <summary>A round number as a mantissa (1, 2, 2.5 or 5) times a power of ten, so that its multiples come out exactly round.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RoundStep(double Mantissa, int Power)
{
    /// <summary>The number.</summary>
    public double Value => Times(1);

    /// <summary>The digits after the point that its multiples need.</summary>
    public int Decimals => Math.Clamp((Mantissa == 2.5 ? 1 : 0) - Power, 0, 15);

    // Dividing by a power of ten rounds once; multiplying by a tenth would round twice and give 0.30000000000000004.
    /// <summary>A whole multiple of the number.</summary>
    public double Times(int count) => Power >= 0 ? count * Mantissa * Ten(Power) : count * Mantissa / Ten(-Power);

    private static double Ten(int power)
    {
        double ten = 1;
        for (int i = 0; i < power; i++)
        {
            ten *= 10;
        }

        return ten;
    }
}
