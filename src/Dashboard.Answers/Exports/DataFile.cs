using Dashboard.Answers.Pictures;

namespace Dashboard.Answers.Exports;

/// <summary>A file of rows, written whole or not at all.</summary>
public static class DataFile
{
    /// <summary>Writes a file, replacing one of the same name.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="write">Writes the rows.</param>
    /// <returns>Its size in bytes.</returns>
    /// <exception cref="IOException">It can't be written; nothing is left behind.</exception>
    public static long Write(string path, Action<Stream> write) => AtomicFile.Write(path, write);
}
