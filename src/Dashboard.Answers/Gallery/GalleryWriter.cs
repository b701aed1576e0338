using System.Collections.Immutable;
using Dashboard.Answers.Pictures;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Gallery;

/// <summary>Writes a gallery: pictures as PNG and SVG, and a page with all of them.</summary>
/// <param name="reader">Reads the series.</param>
public sealed class GalleryWriter(SeriesReader reader)
{
    /// <summary>The name of the page.</summary>
    public const string PageName = "gallery.html";

    /// <summary>Writes a gallery.</summary>
    /// <param name="shown">The pictures, in order.</param>
    /// <param name="folder">Where to; made where it does not exist. Every file is written beside and moved into place.</param>
    /// <param name="progress">Told of each file written, in the order of writing; null for nobody.</param>
    /// <param name="cancellation">Stops before the next picture.</param>
    /// <returns>What was written: the pictures in order, then the page.</returns>
    /// <exception cref="UnansweredException">A series of a picture is not held.</exception>
    /// <exception cref="PictureRefusedException">A request makes no picture of its kind.</exception>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public async Task<ImmutableArray<WrittenFile>> WriteAsync(
        IReadOnlyList<GalleryPicture> shown, string folder, IProgress<WrittenFile>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        Directory.CreateDirectory(folder);
        var pictures = new Picture[shown.Count];
        var files = new WrittenFile[2 * shown.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, shown.Count), cancellation, async (place, stop) =>
        {
            pictures[place] = await shown[place].Kind.AskAsync(shown[place].Request, reader, stop).ConfigureAwait(false);
            files[2 * place] = Write(".png");
            files[(2 * place) + 1] = Write(".svg");

            WrittenFile Write(string ending)
            {
                var name = shown[place].Name + ending;
                var file = PictureWriter.WriteFile(pictures[place], shown[place].Request.Look.Scale, Path.Combine(folder, name)) with { Name = name };
                lock (files)
                {
                    progress?.Report(file);
                }

                return file;
            }
        }).ConfigureAwait(false);
        var bytes = AtomicFile.Write(Path.Combine(folder, PageName), stream => GalleryPage.Write([.. shown.Zip(pictures)], stream));
        var page = new WrittenFile(PageName, "every picture with the command line that makes it", bytes);
        progress?.Report(page);
        return [.. files, page];
    }
}
