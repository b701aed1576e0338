using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

[Collection(nameof(PostgresServer))]
public sealed class PostgresRulesTests(PostgresServer server) : ReleaseStoreRules
{
    private readonly StoreAddress _address = StoreAddress.Parse(server.EmptySchema());

    internal override IStoreEngine Engine(Duration patience) => ReleaseStore.EngineOf(_address, patience);

    protected override void Remove()
    {
    }
}
