using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Dashboard.Charts.Fonts;

/// <summary>Takes Inter's font files out of the assembly in which NuGet carries them.</summary>
/// <remarks>The assembly is embedded here as data. It is never loaded and none of its code is run.</remarks>
internal static class InterPackage
{
    private const string PackageResource = "Inter.dll";
    private const string AssetsResource = "!AvaloniaResources";

    /// <summary>Reads one font file.</summary>
    /// <param name="name">Its name in the package, e.g. <c>Inter-Regular.ttf</c>.</param>
    /// <exception cref="InvalidDataException">The package has no such file or another form than expected.</exception>
    public static byte[] Read(string name)
    {
        using Stream package = typeof(InterPackage).Assembly.GetManifestResourceStream(PackageResource)
            ?? throw new InvalidDataException("The Inter font package is not embedded.");
        using PEReader assembly = new(package, PEStreamOptions.LeaveOpen);
        MetadataReader metadata = assembly.GetMetadataReader();
        foreach (ManifestResourceHandle handle in metadata.ManifestResources)
        {
            ManifestResource resource = metadata.GetManifestResource(handle);
            if (metadata.StringComparer.Equals(resource.Name, AssetsResource)
                && assembly.PEHeaders.TryGetDirectoryOffset(assembly.PEHeaders.CorHeader!.ResourcesDirectory, out int resources))
            {
                package.Position = resources + resource.Offset;
                return Asset(package, "/Assets/" + name);
            }
        }

        throw new InvalidDataException($"The Inter font package has no '{AssetsResource}'.");
    }

    // The resource's length, the index's length, the index (version, count, entries of path, offset and size), then the files,
    // whose offsets count from the index's end. Of the package no more is read than that.
    private static byte[] Asset(Stream package, string path)
    {
        using BinaryReader reader = new(package, Encoding.UTF8, leaveOpen: true);
        _ = reader.ReadInt32();
        int indexLength = reader.ReadInt32();
        long files = package.Position + indexLength;
        int version = reader.ReadInt32();
        if (version != 2)
        {
            throw new InvalidDataException(Invariant($"The Inter font package has an index of version 2, not {version}."));
        }

        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            string found = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadByte()));
            (int offset, int size) = (reader.ReadInt32(), reader.ReadInt32());
            if (found == path)
            {
                package.Position = files + offset;
                return reader.ReadBytes(size);
            }
        }

        throw new InvalidDataException($"The Inter font package has no file '{path}'.");
    }
}
