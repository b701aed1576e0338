using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>A day whose count reaches beyond the scale.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">Its count, or a difference.</param>
/// <param name="CoversDays">How many days the count covers.</param>
/// <param name="Color">The colour of its number.</param>
internal sealed record CutDay(LocalDate Day, long Count, int CoversDays, Rgba Color);
