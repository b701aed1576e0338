using Dashboard.Core.Series;
using Dashboard.Storage.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Storage.Tests.Snapshot;

/// <summary>Whatever is in a file, even under a manifest that agrees, it is read or called damaged; nothing else gets out.</summary>
public sealed class DamagedBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DamagedBytesTests() => Sample.Write(_folder.Snapshot);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Sample.SeriesFile)]
    [InlineData("areas.csv")]
    public void OpenWhole_AnyBytesChanged_ReadsOrTellsTheFile(string name)
    {
        var good = File.ReadAllText(Path.Combine(_folder.Snapshot, name));
        var damaged =
            from place in Gen.Choose(0, good.Length - 1)
            from text in Gen.Elements("", "\"", ",", "\n", "9", "99999999999999999999", "-", ".", " ", "\r", "é", "\0", "9999-12-31", ",,")
            select good[..place] + text + good[(place + 1)..];

        Prop.ForAll(damaged.ToArbitrary(), text => ReadsOrTells(name, text)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private bool ReadsOrTells(string name, string text)
    {
        Sample.Forge(_folder.Snapshot, name, text);
        try
        {
            var store = SnapshotStore.OpenWhole(_folder.Snapshot);
            foreach (var id in (SeriesId[])[Sample.Bermuda, Sample.UnitedKingdom])
            {
                _ = store.Find(id)?.Latest;
            }

            return true;
        }
        catch (DamagedSnapshotException damage)
        {
            return damage.File == name;
        }
    }
}
