using AlertPipeline.Storage;
using Azure.Data.Tables;
using Bench.Hosting;

namespace Bench.Intake;

/// <summary>What some connections reached together.</summary>
/// <param name="Connections">How many sent at the same time.</param>
/// <param name="Accepted">How many reports were answered with 202.</param>
/// <param name="Refused">How many were answered otherwise.</param>
/// <param name="AcceptedPerSecond">Over the whole round.</param>
/// <param name="Milliseconds">How long a 202 took.</param>
/// <param name="StorageOperationsPerReport">Requests to storage for each accepted report, retries included.</param>
/// <param name="Lost">How many accepted reports are not in storage afterwards.</param>
internal sealed record IntakeRound(
    int Connections, int Accepted, int Refused, double AcceptedPerSecond, Percentiles Milliseconds, double StorageOperationsPerReport, int Lost)
{
    public static async Task<IntakeRound> RunAsync(
        BenchApp app, StorageMeter meter, ReportStream reports, int connections, TimeSpan length, TimeProvider time, CancellationToken cancellationToken)
    {
        var senders = Enumerable.Range(0, connections).Select(_ => new Sender(app.Address, reports, time)).ToList();
        try
        {
            var (started, before) = (time.GetTimestamp(), meter.Requests);
            var end = started + (long)(length.TotalSeconds * time.TimestampFrequency);
            await Task.WhenAll(senders.Select(sender => Task.Run(() => sender.SendUntilAsync(end, cancellationToken), cancellationToken)));
            var (seconds, operations) = (time.GetElapsedTime(started).TotalSeconds, meter.Requests - before);
            return await SumUpAsync(app, senders, seconds, operations, cancellationToken);
        }
        finally
        {
            senders.ForEach(sender => sender.Dispose());
        }
    }

    private static async Task<IntakeRound> SumUpAsync(BenchApp app, List<Sender> senders, double seconds, long operations, CancellationToken cancellationToken)
    {
        var accepted = senders.SelectMany(sender => sender.Accepted).ToList();
        return new IntakeRound(
            senders.Count,
            accepted.Count,
            senders.Sum(sender => sender.Refused),
            Math.Round(accepted.Count / seconds, 1),
            Percentiles.Of(senders.SelectMany(sender => sender.Latencies)),
            Math.Round(operations / (double)Math.Max(1, accepted.Count), 3),
            await CountLostAsync(app, accepted, cancellationToken));
    }

    private static async Task<int> CountLostAsync(BenchApp app, List<string> accepted, CancellationToken cancellationToken)
    {
        var lost = accepted.Select(id => $"report:{id}").ToHashSet(StringComparer.Ordinal);
        await foreach (var row in app.Get<TableServiceClient>().GetTableClient(StorageNames.ReportsTable)
            .QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"], cancellationToken: cancellationToken))
        {
            lost.Remove(row.RowKey);
        }

        return lost.Count;
    }
}
