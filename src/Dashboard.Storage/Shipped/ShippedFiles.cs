using System.Reflection;

namespace Dashboard.Storage.Shipped;

/// <summary>The figures and the ledger that travel with the program: beside it, or inside it where it was published as one file.</summary>
/// <remarks>
/// What is inside has a path too, which leads through the program's own file (<c>/usr/local/bin/dashboard/data</c>), so it can't
/// be mistaken for a folder beside the program that happens to be called <c>data</c>. It is read from memory: nothing is
/// unpacked, so neither a home folder nor a disk that can be written to is needed.
/// </remarks>
public static class ShippedFiles
{
    private const string Marker = "data/MANIFEST.sha256";

    private static readonly FilesWithin? Inside =
        Assembly.GetEntryAssembly() is { } program && Environment.ProcessPath is { } file && program.GetManifestResourceInfo(Marker) is not null
            ? new FilesWithin(program, file)
            : null;

    private static readonly string Root = Inside is null ? AppContext.BaseDirectory : Environment.ProcessPath!;

    /// <summary>The folder of the snapshot.</summary>
    public static string Data { get; } = Path.Combine(Root, "data");

    /// <summary>The folder of the publishers' calendar, notices and changes of definition that a snapshot is built with.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>The ledger of quoted figures.</summary>
    public static string Ledger { get; } = Path.Combine(Seeds, "cited-figures.csv");

    /// <summary>Whether there is such a folder, on disk or inside the program.</summary>
    /// <param name="path">The folder.</param>
    public static bool HasFolder(string path) => Inside?.HasFolder(path) == true || Directory.Exists(path);

    /// <summary>The bytes of a file, on disk or inside the program.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">There is none, or it can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadAllBytes(string path) => Inside?.Read(path) ?? File.ReadAllBytes(path);

    /// <summary>The bytes of a native library inside the program; null where it lies beside it, as it does unless all is one file.</summary>
    /// <param name="fileName">The library's file name.</param>
    internal static byte[]? FindLibrary(string fileName) => Inside?.Read(Path.Combine(Root, "native", fileName));
}
