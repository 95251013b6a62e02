using System.Runtime.CompilerServices;
using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Rows that lead to cases: written before the truth and a superset of it. Whoever follows one loads the case and decides from that,
/// so a hint can be late or stale and nothing is lost.
/// </summary>
public sealed class CaseHints(TableServiceClient tables, ILogger<CaseHints> logger)
{
    private const int Shards = 16;

    private readonly TableClient due = VersionedTable.Of(tables, StorageNames.DueTable);
    private readonly TableClient open = VersionedTable.Of(tables, StorageNames.OpenCasesTable);
    private readonly TableClient reviews = VersionedTable.Of(tables, StorageNames.ReviewsTable);

    /// <summary>The partition of the hints to a case.</summary>
    internal static string ShardOf(string caseId) => Shard.Of(caseId, Shards);

    /// <summary>Writes what leads to a case as it will be after a change.</summary>
    public async Task WriteAsync(CaseChange change, Instant now, CancellationToken cancellationToken)
    {
        var current = change.Case;
        Instant?[] moments = [current.NextDueAt, change.Notifications.IsEmpty && current.Unfinished is null ? null : now + DeliveryDecision.ClaimTime];
        await Task.WhenAll(
        [
            .. moments.OfType<Instant>().Select(moment => WriteDueAsync(current.Id, moment, cancellationToken)),
            .. current.IsWorkedOn ? [WriteAsync(open, current.Id, cancellationToken)] : Array.Empty<Task>(),
            .. current.NeedsReview ? [WriteAsync(reviews, current.Id, cancellationToken)] : Array.Empty<Task>(),
        ]);
    }

    /// <summary>Says: at this moment, look at this case.</summary>
    public Task WriteDueAsync(string caseId, Instant at, CancellationToken cancellationToken) =>
        due.UpsertEntityAsync(new TableEntity(ShardOf(caseId), DueHint.Key(at, caseId)), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Every hint whose moment has come, the oldest of each partition first.</summary>
    public async IAsyncEnumerable<DueHint> DueAsync(Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Shard.All(Shards))
        {
            await foreach (var row in due.QueryAsync<TableEntity>(RowRange.Below(shard, DueHint.End(now)), cancellationToken: cancellationToken))
            {
                if (DueHint.Read(row) is { } hint)
                {
                    yield return hint;
                }
                else
                {
                    StorageLog.RowPassedOver(logger, StorageNames.DueTable, row.PartitionKey, row.RowKey);
                }
            }
        }
    }

    /// <summary>Deletes a hint that led nowhere, unless it is young: then its truth may be about to be written.</summary>
    public async Task DropAsync(DueHint hint, Instant now, CancellationToken cancellationToken)
    {
        if (!hint.IsYoung(now))
        {
            await DeleteAsync(due, hint.Partition, hint.Row, hint.ETag, cancellationToken);
        }
    }

    /// <summary>Every hint to a case that is open or was lately.</summary>
    public IAsyncEnumerable<CaseHint> OpenCasesAsync(CancellationToken cancellationToken) => RowsAsync(open, cancellationToken).Select(CaseHint.Read);

    /// <summary>Every hint to a case in which a person has to look at something.</summary>
    public IAsyncEnumerable<CaseHint> ReviewsAsync(CancellationToken cancellationToken) => RowsAsync(reviews, cancellationToken).Select(CaseHint.Read);

    /// <summary>Deletes a hint to a case that is not open, unless it is young: then its truth may be about to be written.</summary>
    public Task DropOpenCaseAsync(CaseHint hint, Instant now, CancellationToken cancellationToken) => DropAsync(open, hint, now, cancellationToken);

    /// <summary>Deletes a hint to a case in which there is nothing to look at, unless it is young: then its truth may be about to be written.</summary>
    public Task DropReviewAsync(CaseHint hint, Instant now, CancellationToken cancellationToken) => DropAsync(reviews, hint, now, cancellationToken);

    private static Task DropAsync(TableClient table, CaseHint hint, Instant now, CancellationToken cancellationToken) =>
        hint.WrittenAt + DueHint.Young > now ? Task.CompletedTask : DeleteAsync(table, ShardOf(hint.CaseId), hint.CaseId, hint.ETag, cancellationToken);

    private static Task<Response> WriteAsync(TableClient table, string caseId, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(ShardOf(caseId), caseId), TableUpdateMode.Replace, cancellationToken);

    private static async Task DeleteAsync(TableClient table, string partition, string row, ETag version, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(partition, row, version, cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            // It was written again meanwhile: it leads somewhere after all.
        }
    }

    private static async IAsyncEnumerable<TableEntity> RowsAsync(TableClient table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Shard.All(Shards))
        {
            await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {shard}"), cancellationToken: cancellationToken))
            {
                yield return row;
            }
        }
    }
}
