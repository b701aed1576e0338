using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Scenes;

namespace Dashboard.Answers.Reports;

/// <summary>A picture ready to be written, with the tables of the same numbers.</summary>
/// <param name="Name">The name of its file, without ending.</param>
/// <param name="Scene">What is drawn; its title is the finding.</param>
/// <param name="Tables">The numbers, each table with its heading.</param>
/// <param name="Hash">The hash of the numbers.</param>
public sealed record Picture(string Name, Scene Scene, ImmutableArray<(string Heading, AnswerTable Table)> Tables, string Hash);
