using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>A few words about a day, such as what happened on it: the asker's own, never a source's.</summary>
/// <param name="Day">The day.</param>
/// <param name="Text">The words, one line, not empty.</param>
public sealed record DayNote(LocalDate Day, string Text);
