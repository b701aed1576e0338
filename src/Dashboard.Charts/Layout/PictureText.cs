namespace Dashboard.Charts.Layout;

/// <summary>What a picture says in words around its plot.</summary>
/// <param name="Title">The finding, in one sentence without a full stop.</param>
/// <param name="Subtitle">Measure, area, date basis, as-of and method.</param>
/// <param name="Footnote">Sources, licences, release times and the hash of the figures drawn.</param>
/// <param name="Description">What is to be seen, for readers who can't see it.</param>
public sealed record PictureText(string Title, string Subtitle, string Footnote, string Description);
