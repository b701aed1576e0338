namespace Dashboard.Core.Series;

/// <summary>What place a count covers, by the name its source uses; compared by name without regard to case.</summary>
/// <remarks>
/// A part of a Johns Hopkins country is named part first, as in its own combined key: <c>Bermuda, United Kingdom</c>.
/// The name is not promised to mean the same ground in two sources.
/// </remarks>
public sealed record Area : IComparable<Area>
{
    private const string Reserved = ":@+\"\r\n\t\0";

    /// <summary>Names an area.</summary>
    /// <param name="name">The name, as the source writes it, without the characters that selectors need.</param>
    /// <exception cref="ArgumentException">The name is blank, starts or ends with a space, or holds one of <c>: @ + "</c>.</exception>
    public Area(string name)
    {
        if (!IsName(name))
        {
            throw new ArgumentException(
                Invariant($"An area's name is not blank and holds none of : @ + \" or line ends, not '{name}'."), nameof(name));
        }

        Name = name;
    }

    /// <summary>The United Kingdom: four nations (`ukdash`), or the row without territories (`jhu`).</summary>
    public static Area UnitedKingdom { get; } = new("United Kingdom");

    /// <summary>The United Kingdom with its territories and crown dependencies, as Johns Hopkins' own totals count it.</summary>
    public static Area UnitedKingdomWithTerritories { get; } = new("United Kingdom with territories");

    /// <summary>England.</summary>
    public static Area England { get; } = new("England");

    /// <summary>Wales.</summary>
    public static Area Wales { get; } = new("Wales");

    /// <summary>Scotland.</summary>
    public static Area Scotland { get; } = new("Scotland");

    /// <summary>Northern Ireland.</summary>
    public static Area NorthernIreland { get; } = new("Northern Ireland");

    /// <summary>The four nations, whose sum is the United Kingdom's total in the UK dashboard.</summary>
    public static IReadOnlyList<Area> Nations { get; } = [England, NorthernIreland, Scotland, Wales];

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether a text can be an area's name.</summary>
    public static bool IsName(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || char.IsWhiteSpace(name[0]) || char.IsWhiteSpace(name[^1]))
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (Reserved.Contains(letter, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Area? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public int CompareTo(Area? other) => string.Compare(Name, other?.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
