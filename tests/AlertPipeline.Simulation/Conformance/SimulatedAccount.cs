using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Testing;
using Azure.Data.Tables;

namespace AlertPipeline.Simulation.Conformance;

/// <summary>Simulated storage without a world around it: nothing is late or lost.</summary>
internal static class SimulatedAccount
{
    public static string ConnectionString => SimulatedSettings.Storage.ConnectionString!;

    /// <summary>An account without tables.</summary>
    public static TableServiceClient Tables()
    {
        var tables = new SimulatedTables(new ManualTimeProvider());
        return new(ConnectionString, new TableClientOptions { Transport = AnsweringAtOnce(request => tables.Answer((TableRequest)request)) });
    }

    public static SimulatedTransport AnsweringAtOnce(Func<StorageRequest, StorageAnswer> answer) =>
        new((request, cancellationToken) => cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<StorageAnswer>(cancellationToken)
            : Task.FromResult(answer(request)));
}
