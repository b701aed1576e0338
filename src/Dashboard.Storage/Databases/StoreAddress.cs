using System.Data.Common;
using Npgsql;

namespace Dashboard.Storage.Databases;

/// <summary>Where a store of pulled releases lies: a file, or a PostgreSQL database.</summary>
/// <remarks>Its text names the place without user name and password, so that it can be shown and logged.</remarks>
public sealed class StoreAddress
{
    /// <summary>Where the user's own store lies within the folder of the user's data.</summary>
    public const string UsualPlace = "covid-dashboard/store.db";

    private readonly string _text;

    private StoreAddress(string? path, string? connection, string text) => (Path, Connection, _text) = (path, connection, text);

    /// <summary>The file in the user's own data folder.</summary>
    /// <exception cref="FormatException">The user has no such folder.</exception>
    public static StoreAddress Default =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? OfFile(System.IO.Path.Combine(folder, UsualPlace), makesFolder: true)
            : throw new FormatException("there is no folder for a user's data (is HOME set?); name the file of the store.");

    /// <summary>Whether there may be a store: not where its file is missing. A database isn't asked.</summary>
    public bool MayExist => Path is null || File.Exists(Path);

    /// <summary>The file; null for a database.</summary>
    internal string? Path { get; }

    /// <summary>The connection text, password and all; null for a file.</summary>
    internal string? Connection { get; }

    /// <summary>Whether the file's folder is this program's own, and made where it is missing.</summary>
    internal bool MakesFolder { get; private init; }

    /// <summary>Reads an address: <c>pulled.db</c>, or <c>Host=localhost;Database=covid;Username=reader;Password=…</c>.</summary>
    /// <param name="text">The address.</param>
    /// <exception cref="FormatException">It is neither; the message is one line and repeats nothing of a connection text.</exception>
    public static StoreAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            throw new FormatException("a store is a file, such as pulled.db, or a connection text, such as Host=localhost;Database=covid.");
        }

        if (trimmed.Contains('\0', StringComparison.Ordinal))
        {
            throw new FormatException("a store's name holds a NUL character, which no file's name can; a file, such as pulled.db, is expected.");
        }

        if (trimmed.Contains("://", StringComparison.Ordinal))
        {
            throw new FormatException("a store in PostgreSQL is named by a connection text, such as Host=localhost;Database=covid, not by a web address.");
        }

        return IsConnection(trimmed) ? OfDatabase(trimmed) : OfFile(trimmed);
    }

    /// <summary>The place, without user name and password.</summary>
    public override string ToString() => _text;

    private static bool IsConnection(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && text.AsSpan(0, equals).IndexOfAny("/\\.") < 0;
    }

    private static StoreAddress OfFile(string path, bool makesFolder = false)
    {
        var full = System.IO.Path.GetFullPath(path);
        return Directory.Exists(full)
            ? throw new FormatException(Invariant($"'{path}' is a folder; a store is a file, such as {System.IO.Path.Combine(path, "pulled.db")}."))
            : new StoreAddress(full, null, Invariant($"'{full}'")) { MakesFolder = makesFolder };
    }

    private static StoreAddress OfDatabase(string text)
    {
        var settings = new NpgsqlConnectionStringBuilder();
        var number = 0;
        try
        {
            foreach (KeyValuePair<string, object> setting in new DbConnectionStringBuilder { ConnectionString = text })
            {
                number++;
                settings[setting.Key] = setting.Value;
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException or KeyNotFoundException)
        {
            // Not which setting by name, nor the reader's own words: a password with a semicolon in it would be shown.
            throw new FormatException(
                number == 0
                    ? "the connection text is not a list of settings such as Host=localhost;Database=covid;Username=me."
                    : Invariant($"setting {number} of the connection text is not one of PostgreSQL's, or has a value that it can't have."),
                e);
        }

        return string.IsNullOrEmpty(settings.Host)
            ? throw new FormatException("the connection text names no host; it starts like Host=localhost;Database=covid.")
            : new StoreAddress(null, settings.ConnectionString, Invariant($"'{settings.Database ?? settings.Username}' on {settings.Host}:{settings.Port}"));
    }
}
