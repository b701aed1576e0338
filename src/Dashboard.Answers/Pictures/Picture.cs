using System.Collections.Immutable;
using Dashboard.Answers.Tables;
using Dashboard.Charts.Scenes;

namespace Dashboard.Answers.Pictures;

/// <summary>A picture ready to be written, with the tables of the same numbers.</summary>
/// <param name="Name">The name of its file, without ending.</param>
/// <param name="Heading">What it is about, in a few words; the finding is the scene's title.</param>
/// <param name="Scene">What is drawn.</param>
/// <param name="Tables">The numbers, each table with its heading.</param>
/// <param name="Hash">The hash of the numbers.</param>
public sealed record Picture(string Name, string Heading, Scene Scene, ImmutableArray<(string Heading, AnswerTable Table)> Tables, string Hash);
