using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>One publisher's file that a snapshot was made from, for the page that says where its figures come from.</summary>
/// <param name="Source">Whose figures they are.</param>
/// <param name="Name">The file's name, below the folder it was read from.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Rows">How many rows it held, the header left out.</param>
/// <param name="Releases">How many different instants of publication its figures were put at; 0 for a table of areas.</param>
/// <param name="FirstReleasedAt">The earliest of them; null where there is none.</param>
/// <param name="LastReleasedAt">The latest of them; null where there is none.</param>
/// <param name="Derivation">In sentences: how instants and counts follow from the file, and what of it was left out.</param>
public sealed record SnapshotInput(
    Source Source,
    string Name,
    string Sha256,
    int Rows,
    int Releases,
    Instant? FirstReleasedAt,
    Instant? LastReleasedAt,
    string Derivation);
