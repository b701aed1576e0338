using System.Text;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Storage.Snapshot;
using Dashboard.Storage.Spans;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The readers of the project's own formats: the snapshot's files, alone and in their folder.</summary>
internal static class SnapshotTargets
{
    private const string Series = "series/ukdash-cases-specimen.csv";

    public static IReadOnlyList<FuzzTarget> Make(string small, string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, "snapshot")).FullName;
        foreach (var path in Directory.EnumerateFiles(small, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(small, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        return
        [
            OneFile(small, Series, 80, bytes => ReadSeries(bytes)),
            OneFile(small, SnapshotLayout.AreasFile, 40, bytes => AreaFile.Parse(bytes)),
            OneFile(small, SnapshotLayout.CalendarFile, 40, bytes => CalendarFile.Parse(bytes)),
            OneFile(small, SnapshotLayout.NoticesFile, 40, bytes => NoticesFile.Parse(bytes)),
            OneFile(small, SnapshotLayout.TimesFile, 30, bytes => TimesFile.Parse(bytes)),
            OneFile(small, SnapshotLayout.BreaksFile, 30, bytes => BreaksFile.Parse(bytes)),
            OneFile(small, SnapshotLayout.RecountsFile, 30, bytes => RecountsFile.Parse(bytes)),
            Manifest(folder),
            Folder(folder),
            new FuzzTarget("counts", 60, dice => WordsMutator.Change(dice, GoodTexts.Spans), ReadCounts),
        ];
    }

    private static FuzzTarget OneFile(string folder, string name, int share, Action<byte[]> read)
    {
        // A few lines tell as much as many.
        var rows = RowsMutator.Cut(File.ReadAllText(Path.Combine(folder, name))).Take(12).ToArray();
        return new FuzzTarget(
            "snapshot-" + (name == Series ? "series" : Path.GetFileNameWithoutExtension(name)), share, dice => RowsMutator.Change(dice, rows), bytes => Damageable(() => read(bytes)));
    }

    private static FuzzTarget Manifest(string folder)
    {
        var path = Path.Combine(folder, SnapshotLayout.ManifestFile);
        var good = File.ReadAllBytes(path);
        var rows = RowsMutator.Cut(Encoding.UTF8.GetString(good));
        return new FuzzTarget("snapshot-manifest", 10, dice => RowsMutator.Change(dice, rows), bytes => Exchanged(path, good, bytes, () => SnapshotManifest.Read(folder)));
    }

    /// <summary>A file changed in its folder, and the manifest made to agree: only what the file says can still be refused.</summary>
    private static FuzzTarget Folder(string folder)
    {
        var path = Path.Combine(folder, Series);
        var good = File.ReadAllBytes(path);
        var rows = RowsMutator.Cut(Encoding.UTF8.GetString(good));
        var manifest = Path.Combine(folder, SnapshotLayout.ManifestFile);
        var goodManifest = File.ReadAllText(manifest);
        return new FuzzTarget("snapshot-folder", 4, dice => RowsMutator.Change(dice, rows), bytes =>
        {
            try
            {
                File.WriteAllText(manifest, goodManifest.Replace(SnapshotManifest.HashOf(good), SnapshotManifest.HashOf(bytes), StringComparison.Ordinal));
                return Exchanged(path, good, bytes, () => ReadAll(folder));
            }
            finally
            {
                File.WriteAllText(manifest, goodManifest);
            }
        });
    }

    private static CaseEnd Exchanged(string path, byte[] good, byte[] bytes, Action read)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
            return Damageable(read);
        }
        finally
        {
            File.WriteAllBytes(path, good);
        }
    }

    private static CaseEnd Damageable(Action read)
    {
        try
        {
            read();
            return CaseEnd.Accepted;
        }
        catch (DamagedSnapshotException e)
        {
            return CaseEnd.Refused(e.Message, e.File);
        }
    }

    private static void ReadSeries(byte[] bytes)
    {
        var file = SeriesFile.Of(Series, bytes);
        for (var start = 0; start < file.Lines.Length;)
        {
            var end = start + 1;
            while (end < file.Lines.Length && file.Lines[end].Id.Equals(file.Lines[start].Id))
            {
                end++;
            }

            _ = new HeldLines(file, start, end - start).History.Latest;
            start = end;
        }
    }

    private static void ReadAll(string folder)
    {
        var store = SnapshotStore.OpenWhole(folder);
        foreach (var id in store.Ids)
        {
            _ = store.Find(id)!.Latest;
        }
    }

    private static CaseEnd ReadCounts(byte[] bytes)
    {
        var entries = CountText.Parse(bytes, out var wrong);
        if (wrong > 0)
        {
            return CaseEnd.Refused(Invariant($"entry {wrong} is none"));
        }

        var text = new StringBuilder();
        CountText.Append(text, entries.AsSpan());
        return CountText.Parse(Encoding.UTF8.GetBytes(text.ToString()), out wrong).SequenceEqual(entries) && wrong == 0
            ? CaseEnd.Accepted
            : throw new BrokenPromiseException("what was read is written otherwise");
    }
}
