using System.Reflection;

namespace Dashboard.Storage.Shipped;

/// <summary>Files inside an assembly, under paths that lead through the program's own file.</summary>
/// <param name="assembly">The assembly, whose resources are named as paths: <c>data/areas.csv</c>.</param>
/// <param name="root">The path that stands before them: a file's, so that nothing on a disk can lie below it.</param>
internal sealed class FilesWithin(Assembly assembly, string root)
{
    private readonly string _root = root + Path.DirectorySeparatorChar;

    /// <summary>Whether files lie below a path.</summary>
    public bool HasFolder(string path) =>
        NameOf(path) is { } name && Array.Exists(assembly.GetManifestResourceNames(), held => held.StartsWith(name + "/", StringComparison.Ordinal));

    /// <summary>The bytes of a file, null where there is none of that path.</summary>
    public byte[]? Read(string path)
    {
        if (NameOf(path) is not { } name || assembly.GetManifestResourceStream(name) is not { } stream)
        {
            return null;
        }

        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }

    private string? NameOf(string path) => path.StartsWith(_root, StringComparison.Ordinal)
        ? path[_root.Length..].Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/')
        : null;
}
