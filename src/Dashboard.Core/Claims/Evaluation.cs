using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>The value that a hypothesis gives at one moment.</summary>
/// <param name="Evidence">The value, and where it was read.</param>
/// <param name="LastDay">The last day taken; earlier than asked for where a total to date had not come that far.</param>
/// <param name="Break">The change of definition between the moment and the counts at hand; null where there is none.</param>
/// <param name="IsWhole">Whether every day asked for is in the value, by a report of its own or in a catch-up.</param>
/// <param name="Terms">For a sum of areas: what each adds.</param>
internal sealed record Evaluation(
    Evidence Evidence, LocalDate LastDay, DefinitionBreak? Break, bool IsWhole, ImmutableArray<(Area Area, long Count)> Terms)
{
    public double Found => Evidence.Found!.Value;
}
