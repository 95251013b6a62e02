using Azure.Data.Tables;
using Azure.Storage.Queues;
using Bench.Hosting;

namespace Bench.Alerts;

/// <summary>How fast the emulator itself is: one row added, one message put, and that message taken and deleted, one after the other.</summary>
/// <param name="Milliseconds">How long all four calls take.</param>
internal sealed record StorageSpeed(Percentiles Milliseconds)
{
    private const int Times = 200;
    private const string Name = "barespeed";

    /// <summary>Measures it beside an app that rests.</summary>
    public static async Task<StorageSpeed> MeasureAsync(BenchApp app, TimeProvider time, CancellationToken cancellationToken)
    {
        var (table, queue) = (app.Get<TableServiceClient>().GetTableClient(Name), app.Get<QueueServiceClient>().GetQueueClient(Name));
        await table.CreateIfNotExistsAsync(cancellationToken);
        await queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var trips = new List<TimeSpan>();
        for (var number = 0; number < Times; number++)
        {
            var start = time.GetTimestamp();
            await table.AddEntityAsync(new TableEntity(Name, $"{number}"), cancellationToken);
            await queue.SendMessageAsync(Name, cancellationToken);
            var taken = (await queue.ReceiveMessageAsync(cancellationToken: cancellationToken)).Value;
            await queue.DeleteMessageAsync(taken.MessageId, taken.PopReceipt, cancellationToken);
            trips.Add(time.GetElapsedTime(start));
        }

        return new(Percentiles.Of(trips));
    }
}
