using System.Text.Encodings.Web;
using System.Text.Unicode;
using Dashboard.Core.Claims;

namespace Dashboard.Answers.Reports;

/// <summary>Text made safe for a page.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text for an element or a quoted attribute.</summary>
    public static string Of(string text) => Encoder.Encode(text);

    /// <summary>The class of a standing.</summary>
    public static string ClassOf(Standing standing) => standing switch
    {
        Standing.Holds => "holds",
        Standing.HoldsInPart => "in-part",
        Standing.DoesNotHold => "not",
        _ => "open",
    };

    /// <summary>The sign of a standing.</summary>
    public static string SignOf(Standing standing) => standing switch
    {
        Standing.Holds => "✓",
        Standing.HoldsInPart => "≈",
        Standing.DoesNotHold => "✗",
        _ => "?",
    };
}
