using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

public sealed class SqliteRulesTests : ReleaseStoreRules
{
    private readonly TemporaryFolder _folder = new();

    internal override IStoreEngine Engine(Duration patience) =>
        ReleaseStore.EngineOf(StoreAddress.Parse(Path.Combine(_folder.Parent, "pulled.db")), patience);

    protected override void Remove() => _folder.Dispose();
}
