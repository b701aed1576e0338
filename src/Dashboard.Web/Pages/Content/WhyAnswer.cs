using Dashboard.Core.Comparison;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the page on a difference shows.</summary>
/// <param name="Breakdown">The difference, part by part.</param>
/// <param name="Picture">The picture of the parts.</param>
/// <param name="Query">The question as the query of an address.</param>
/// <param name="Command">The line of the command that gives the same.</param>
internal sealed record WhyAnswer(DifferenceBreakdown Breakdown, PagePicture Picture, string Query, string Command);
