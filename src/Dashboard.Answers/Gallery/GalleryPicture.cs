using Dashboard.Answers.Pictures;

namespace Dashboard.Answers.Gallery;

/// <summary>A picture to be shown in a gallery.</summary>
/// <param name="Name">The name of its files, without ending.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Request">What it is to show.</param>
/// <param name="Line">The command line that makes it.</param>
/// <param name="Says">What it shows, in one sentence.</param>
public sealed record GalleryPicture(string Name, IPictureKind Kind, PictureRequest Request, string Line, string Says);
