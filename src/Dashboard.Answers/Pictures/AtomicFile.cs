namespace Dashboard.Answers.Pictures;

/// <summary>Writes files whole or not at all: beside their place first, then moved into it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file, replacing one of the same name.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="write">Writes the content.</param>
    /// <returns>Its size in bytes.</returns>
    /// <exception cref="IOException">It can't be written; nothing is left behind.</exception>
    public static long Write(string path, Action<Stream> write)
    {
        var beside = path + ".part";
        try
        {
            long length;
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                write(stream);
                length = stream.Length;
            }

            File.Move(beside, path, overwrite: true);
            return length;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
