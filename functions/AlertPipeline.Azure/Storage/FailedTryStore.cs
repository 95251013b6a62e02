using AlertPipeline.DeadLetters;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Counts the failed tries of a message, which the host does not pass on when it puts the message aside, and the wrong answers from a telephone number.
/// A row holds nothing of the message or the number.
/// </summary>
public sealed class FailedTryStore(TableServiceClient tables)
{
    private const string Partition = "tries";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.FailedTriesTable);

    /// <summary>Notes one more failed try.</summary>
    /// <param name="id">The id that the message would have as a dead letter, or a keyed hash of the number.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task NoteAsync(string id, Instant now, CancellationToken cancellationToken)
    {
        while (!await TryNoteAsync(id, now, cancellationToken))
        {
            // Another try of the same message failed at this moment.
        }
    }

    /// <summary>The failed tries of a message that were noted.</summary>
    public async Task<FailedTries> FindAsync(string id, CancellationToken cancellationToken) =>
        await ReadAsync(id, cancellationToken) is { } row ? Read(row) : FailedTries.None;

    /// <summary>Forgets the tries of a message.</summary>
    public Task ForgetAsync(string id, CancellationToken cancellationToken) => table.DeleteEntityAsync(Partition, id, ETag.All, cancellationToken);

    /// <summary>Forgets messages that last failed before a moment, at most so many: they were processed since.</summary>
    public async Task ForgetOldAsync(Instant before, int most, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and lastAt lt {before.ToDateTimeOffset()}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Take(most))
        {
            await ForgetAsync(row.RowKey, cancellationToken);
        }
    }

    private async Task<bool> TryNoteAsync(string id, Instant now, CancellationToken cancellationToken)
    {
        var row = await ReadAsync(id, cancellationToken);
        var tries = (row is null ? FailedTries.None : Read(row)).After(now);
        try
        {
            await (row is null
                ? table.AddEntityAsync(Write(id, tries, now), cancellationToken)
                : table.UpdateEntityAsync(Write(id, tries, now), row.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412 || raced.ErrorCode == TableErrorCode.EntityAlreadyExists || raced.ErrorCode == TableErrorCode.ResourceNotFound)
        {
            return false;
        }
    }

    private async Task<TableEntity?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private static TableEntity Write(string id, FailedTries tries, Instant now) => new(Partition, id)
    {
        ["count"] = tries.Count,
        ["firstAt"] = tries.FirstAt?.ToDateTimeOffset(),
        ["lastAt"] = now.ToDateTimeOffset(),
    };

    private static FailedTries Read(TableEntity row) => new(row.GetInt32("count") ?? 0, row.GetOptionalInstant("firstAt"));
}
