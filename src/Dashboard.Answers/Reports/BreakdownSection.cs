using System.Globalization;
using Dashboard.Core.Comparison;

namespace Dashboard.Answers.Reports;

/// <summary>The page's section on why two quoted averages differ: the parts with a running sum, and what each is.</summary>
public static class BreakdownSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="breakdown">The difference.</param>
    public static void Write(TextWriter text, DifferenceBreakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(breakdown);
        text.Write("<section id=\"why\">\n<h2>Why the two averages differ</h2>\n<p>");
        text.Write(Html.Of(Invariant($"From {breakdown.First.Name}, {Number(breakdown.FirstValue)} a day, to {breakdown.Second.Name}, ")));
        text.Write(Html.Of(Invariant($"{Number(breakdown.SecondValue)} a day: a difference of {Signed(breakdown.Difference)}. The parts add up to it exactly.")));
        text.Write("</p>\n<div class=\"scroll whole\" tabindex=\"0\" role=\"region\" aria-label=\"Why the two averages differ\">\n<table>\n");
        text.Write("<thead><tr><th>cause</th><th class=\"number\">people a day</th><th class=\"number\">so far</th><th>why</th></tr></thead>\n<tbody>\n");
        var soFar = breakdown.FirstValue;
        foreach (var part in breakdown.Parts)
        {
            soFar = soFar.Plus(part.People);
            Row(text, part.Cause, Signed(part.People), Number(soFar), part.Why);
        }

        Row(text, "remainder", Signed(breakdown.Remainder), Number(breakdown.SecondValue), string.Empty);
        text.Write("</tbody>\n</table>\n</div>\n<p>");
        text.Write(Html.Of(breakdown.OrderNote));
        text.Write("</p>\n<ul>\n");
        foreach (var note in breakdown.Notes)
        {
            text.Write(Invariant($"<li>{Html.Of(note)}</li>\n"));
        }

        text.Write("</ul>\n</section>\n");
    }

    private static void Row(TextWriter text, string cause, string people, string soFar, string why)
    {
        text.Write(Invariant($"<tr><td>{Html.Of(cause)}</td><td class=\"number\">{people}</td>"));
        text.Write(Invariant($"<td class=\"number\">{soFar}</td><td>{Html.Of(why)}</td></tr>\n"));
    }

    private static string Number(ExactPeople people) => people.ToDouble().ToString("N1", CultureInfo.InvariantCulture);

    private static string Signed(ExactPeople people) => people.ToDouble() switch
    {
        0 => "0",
        > 0 and var more => "+" + more.ToString("N1", CultureInfo.InvariantCulture),
        var less => "−" + (-less).ToString("N1", CultureInfo.InvariantCulture),
    };
}
