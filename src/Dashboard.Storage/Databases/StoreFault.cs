namespace Dashboard.Storage.Databases;

/// <summary>What kept a store from doing what was asked.</summary>
public enum StoreFault
{
    /// <summary>Another program kept it locked for longer than is waited for.</summary>
    Busy,

    /// <summary>There is no room left to write.</summary>
    Full,

    /// <summary>It can be read but not written.</summary>
    ReadOnly,

    /// <summary>It can't be opened, doesn't answer, or stopped answering in the middle.</summary>
    Unreachable,

    /// <summary>It answers and says no: a wrong password, a database that isn't there, a right that is missing.</summary>
    Refused,

    /// <summary>It isn't a store of this program, is damaged, or was made by a newer version.</summary>
    Unreadable,
}
