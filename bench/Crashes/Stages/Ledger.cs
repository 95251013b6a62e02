using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace Bench.Crashes.Stages;

/// <summary>Reads storage around the app, and plants what failed too often.</summary>
internal sealed class Ledger(string storage)
{
    private const string PoisonQueue = StorageNames.NotificationsQueue + StorageNames.PoisonSuffix;
    private const string Callback = "callback:";

    private readonly TableServiceClient tables = new(storage);
    private readonly QueueClient poison = new(storage, PoisonQueue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    public async Task<Books> ReadAsync(CancellationToken cancellationToken)
    {
        var cases = await RowsAsync(StorageNames.CasesTable, "RowKey eq 'case'", cancellationToken);
        var messages = await RowsAsync(StorageNames.CasesTable, "RowKey ge 'notification:' and RowKey lt 'notification;'", cancellationToken);
        var pending = await RowsAsync(StorageNames.ReportsTable, "RowKey ge 'pending:' and RowKey lt 'pending;'", cancellationToken);
        var callbacks = await RowsAsync(StorageNames.ReportsTable, "RowKey ge 'callback:' and RowKey lt 'callback;'", cancellationToken);
        var letters = await RowsAsync(StorageNames.DeadLettersTable, filter: null, cancellationToken);
        return new Books(
            cases.ToDictionary(row => row.PartitionKey, row => row.GetString("status")!, StringComparer.Ordinal),
            [.. messages.Select(row => JsonSerializer.Deserialize<Notification>(row.GetString("notification")!, DomainJson.Stored)!)],
            pending.Count,
            callbacks.ToDictionary(row => row.RowKey[Callback.Length..], row => row.GetInt32("attempts") ?? 0, StringComparer.Ordinal),
            letters.ToDictionary(row => row.RowKey, row => row.GetDateTimeOffset("alertedAt") is not null, StringComparer.Ordinal),
            await HiddenAsync(cancellationToken));
    }

    /// <summary>Puts aside a message about a case as the host does with one that failed too often. It names no message that there is.</summary>
    public async Task PlantAsync(string caseId, CancellationToken cancellationToken)
    {
        await poison.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await poison.SendMessageAsync(JsonSerializer.Serialize(new NotificationMessage(caseId, "none"), DomainJson.Options), cancellationToken);
    }

    private async Task<IReadOnlyList<TableEntity>> RowsAsync(string table, string? filter, CancellationToken cancellationToken)
    {
        try
        {
            return await tables.GetTableClient(table).QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return [];
        }
    }

    private async Task<int> HiddenAsync(CancellationToken cancellationToken) =>
        await poison.ExistsAsync(cancellationToken) ? (await poison.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount : 0;
}
