namespace Dashboard.Answers.Pictures;

/// <summary>A worked example of a kind of picture, on figures that travel with the program.</summary>
/// <param name="Line">What follows the kind's name on the command line, without the file.</param>
/// <param name="Says">What the picture shows, in one sentence.</param>
public sealed record PictureExample(string Line, string Says);
