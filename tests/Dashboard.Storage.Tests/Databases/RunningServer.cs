using System.Diagnostics;

namespace Dashboard.Storage.Tests.Databases;

internal sealed record RunningServer(Process Keeper, string Folder, string Programs, int Port);
