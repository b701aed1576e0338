using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Dashboard.Storage.Shipped;

namespace Dashboard.Storage.Databases;

/// <summary>Lets the SQLite library be found where it travels inside the program.</summary>
/// <remarks>
/// The runtime's own way would unpack it below the home folder before the program starts, and not start where that can't be
/// written to. Here the copy is gone as soon as it is loaded, and is only made where a store in a file is opened.
/// </remarks>
internal static class SqliteLibrary
{
    private const string Name = "e_sqlite3";

    private static readonly string[] Folders = [Path.GetTempPath(), "/dev/shm"];

    private static readonly Lazy<bool> Ready = new(Load);

    /// <summary>Makes sure that the library can be used.</summary>
    /// <param name="store">The store that needs it.</param>
    /// <exception cref="StoreException">No folder can hold it while it is loaded.</exception>
    public static void Require(string store)
    {
        if (!Ready.Value)
        {
            throw new StoreException(
                StoreFault.Unreachable, store, Invariant($"can't be opened: the SQLite library inside the program can't be loaded from {string.Join(" or ", Folders)}; TMPDIR names a folder to load it from"));
        }
    }

    private static bool Load()
    {
        var fileName = OperatingSystem.IsWindows() ? Name + ".dll" : OperatingSystem.IsMacOS() ? "lib" + Name + ".dylib" : "lib" + Name + ".so";
        if (ShippedFiles.FindLibrary(fileName) is not { } bytes)
        {
            return true;
        }

        var library = Folders.Select(folder => LoadThrough(folder, bytes)).FirstOrDefault(handle => handle != 0);
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => name == Name ? library : 0;
        return library != 0;
    }

    private static nint LoadThrough(string folder, byte[] bytes)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(path, bytes);
            return NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DllNotFoundException)
        {
            return 0;
        }
        finally
        {
            Forget(path);
        }
    }

    private static void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a loaded library; its folder is cleared by the system.
        }
    }
}
