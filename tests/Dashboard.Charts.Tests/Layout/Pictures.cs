using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

/// <summary>Empty pictures to draw into.</summary>
internal static class Pictures
{
    public static PictureFrame Frame(int width = 1600, int height = 900, string title = "A finding", string subtitle = "What is measured", string footnote = "Sources: made up.") =>
        PictureFrame.Start(new PictureText(title, subtitle, footnote, "What is to be seen."), Theme.Light, new PictureSize(width, height));

    /// <summary>A plot from 21 December 2021 on.</summary>
    public static Plot Plot(int days, double most, double least = 0, PictureFrame? frame = null)
    {
        frame ??= Frame();
        var first = Kinds.Given.Day("2021-12-21");
        return Charts.Layout.Plot.Create(frame, frame.Body, new NodaTime.DateInterval(first, first.PlusDays(days - 1)), least, most);
    }

    public static Drawn Drawn(PictureFrame frame) => new(frame.Scene.Build());
}
