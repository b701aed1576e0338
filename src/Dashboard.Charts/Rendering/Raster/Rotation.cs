namespace Dashboard.Charts.Rendering.Raster;

/// <summary>The cosine and sine of a turn in degrees, exact for quarter turns.</summary>
internal static class Rotation
{
    /// <summary>The cosine and sine; any turn gives numbers whose last bits are of no account once rounded to 1/256 px.</summary>
    public static (double Cos, double Sin) Of(double degrees)
    {
        double turn = Math.IEEERemainder(degrees, 360);
        switch (turn)
        {
            case 0:
                return (1, 0);
            case 90:
                return (0, 1);
            case -90:
                return (0, -1);
            case 180 or -180:
                return (-1, 0);
            default:
                (double sin, double cos) = Math.SinCos(turn * Math.PI / 180);
                return (cos, sin);
        }
    }
}
