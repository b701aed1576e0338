using Dashboard.Core.Claims;

namespace Dashboard.Web.Pages;

/// <summary>A verdict at a glance, as a character: it tells the same as its colour.</summary>
internal static class StandingText
{
    public static string SignOf(Standing standing) => standing switch
    {
        Standing.Holds => "✓",
        Standing.HoldsInPart => "≈",
        Standing.DoesNotHold => "✗",
        _ => "?",
    };
}
