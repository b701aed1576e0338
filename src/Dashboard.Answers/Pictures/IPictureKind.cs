using System.Collections.Immutable;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Pictures;

/// <summary>One kind of picture: the question that it asks of the series, and the chart that it makes of the answer.</summary>
/// <remarks>
/// The one seam between hosts and charts: who asks for a picture names a kind and a request, and gets the same picture
/// wherever it is asked from. A kind holds no state and is safe to ask from several threads. A new one is a file for its
/// chart, a file for its layout, a file for this, and a line in <see cref="PictureKinds"/>.
/// </remarks>
public interface IPictureKind
{
    /// <summary>Its name on the command line: one word, lower case.</summary>
    string Name { get; }

    /// <summary>What it shows, in one sentence with a full stop.</summary>
    string Summary { get; }

    /// <summary>The least and the greatest number of series that it shows; none where it is about something else.</summary>
    (int Least, int Most) SeriesCount { get; }

    /// <summary>What its caller may choose.</summary>
    PictureSettings Settings { get; }

    /// <summary>Worked examples: one at least; the gallery shows them all.</summary>
    ImmutableArray<PictureExample> Examples { get; }

    /// <summary>Asks its question and lays the answer out.</summary>
    /// <param name="request">What to show; its number of series is within <see cref="SeriesCount"/>.</param>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The picture, ready to be written, with its numbers.</returns>
    /// <exception cref="UnansweredException">A series is not held, or has nothing in the window.</exception>
    /// <exception cref="PictureRefusedException">The request makes no picture of this kind.</exception>
    Task<Picture> AskAsync(PictureRequest request, SeriesReader reader, CancellationToken cancellation);
}
