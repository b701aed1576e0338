using System.Collections.Immutable;
using Dashboard.Core.Questions;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the page of averages shows.</summary>
/// <param name="Averages">The averages, one answer a series and day.</param>
/// <param name="Pictures">A picture a series, where one window is averaged; else none.</param>
/// <param name="Query">The question as the query of an address.</param>
/// <param name="Command">The line of the command that gives the same.</param>
internal sealed record AveragesAnswer(ImmutableArray<AverageAnswer> Averages, ImmutableArray<PagePicture> Pictures, string Query, string Command);
