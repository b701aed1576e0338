using System.Collections.Immutable;
using Dashboard.Core.Tracing;

namespace Dashboard.Web.Pages.Content;

/// <summary>What the page of a number shows.</summary>
/// <param name="Trace">The search.</param>
/// <param name="Hits">Its answers, or the foremost of them.</param>
/// <param name="Query">The question as the query of an address.</param>
/// <param name="Command">The line of the command that gives the same.</param>
/// <param name="CardCommand">The line of the command that draws the first answer, up to its file.</param>
internal sealed record TraceAnswer(FigureTrace Trace, ImmutableArray<TraceHit> Hits, string Query, string Command, string CardCommand);
