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
    internal const int Shards = 16;

    // There are few exercises, and each minute all of them are asked for: in one partition that is one call.
    private const string Exercises = "exercises";

    private readonly TableClient due = VersionedTable.Of(tables, StorageNames.DueTable);
    private readonly TableClient open = VersionedTable.Of(tables, StorageNames.OpenCasesTable);
    private readonly TableClient reviews = VersionedTable.Of(tables, StorageNames.ReviewsTable);
    private readonly TableClient exercises = VersionedTable.Of(tables, StorageNames.ExerciseCasesTable);

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
            .. current.IsWorkedOn ? [WriteOpenAsync(current.Id, moments.Min(), cancellationToken)] : Array.Empty<Task>(),
            .. current.NeedsReview ? [WriteAsync(reviews, ShardOf(current.Id), current.Id, cancellationToken)] : Array.Empty<Task>(),
            .. current.Exercise is null ? Array.Empty<Task>() : [WriteAsync(exercises, Exercises, current.Id, cancellationToken)],
        ]);
    }

    /// <summary>Says: at this moment, look at this case.</summary>
    public Task WriteDueAsync(string caseId, Instant at, CancellationToken cancellationToken) =>
        due.UpsertEntityAsync(new TableEntity(ShardOf(caseId), DueHint.Key(at, caseId)), TableUpdateMode.Replace, cancellationToken);

    /// <summary>The partitions of the hints to look at a case at a moment.</summary>
    public static IEnumerable<string> DuePartitions => Shard.All(Shards);

    /// <summary>Every hint of a partition whose moment has come, the oldest first.</summary>
    public async IAsyncEnumerable<DueHint> DueAsync(string partition, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in due.QueryAsync<TableEntity>(RowRange.Below(partition, DueHint.End(now)), cancellationToken: cancellationToken))
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

    /// <summary>Every hint to a case of an exercise.</summary>
    public IAsyncEnumerable<CaseHint> ExercisesAsync(CancellationToken cancellationToken) => RowsAsync(exercises, Exercises, cancellationToken).Select(CaseHint.Read);

    /// <summary>Deletes a hint to an exercise that is gone, unless it is young: then its truth may be about to be written.</summary>
    public Task DropExerciseAsync(CaseHint hint, Instant now, CancellationToken cancellationToken) => DropAsync(exercises, Exercises, hint, now, cancellationToken);

    /// <summary>Deletes every hint to a case that is deleted.</summary>
    public async Task ForgetAsync(string caseId, CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(due, ShardOf(caseId), cancellationToken).Where(row => DueHint.Read(row)?.CaseId == caseId).WithCancellation(cancellationToken))
        {
            await DeleteAsync(due, row.PartitionKey, row.RowKey, ETag.All, cancellationToken);
        }

        await Task.WhenAll(new[] { open, reviews }.Select(table => DeleteAsync(table, ShardOf(caseId), caseId, ETag.All, cancellationToken)));
        await DeleteAsync(exercises, Exercises, caseId, ETag.All, cancellationToken);
    }

    /// <summary>Deletes a hint to a case that is not open, unless it is young: then its truth may be about to be written.</summary>
    public Task DropOpenCaseAsync(CaseHint hint, Instant now, CancellationToken cancellationToken) => DropAsync(open, ShardOf(hint.CaseId), hint, now, cancellationToken);

    /// <summary>Deletes a hint to a case in which there is nothing to look at, unless it is young: then its truth may be about to be written.</summary>
    public Task DropReviewAsync(CaseHint hint, Instant now, CancellationToken cancellationToken) => DropAsync(reviews, ShardOf(hint.CaseId), hint, now, cancellationToken);

    private static Task DropAsync(TableClient table, string partition, CaseHint hint, Instant now, CancellationToken cancellationToken) =>
        hint.WrittenAt + DueHint.Young > now ? Task.CompletedTask : DeleteAsync(table, partition, hint.CaseId, hint.ETag, cancellationToken);

    // When to look at the case stands in this hint too: the audit finds by it what lost its hint to be due.
    private Task<Response> WriteOpenAsync(string caseId, Instant? lookAt, CancellationToken cancellationToken) =>
        open.UpsertEntityAsync(CaseHint.Write(caseId, lookAt), TableUpdateMode.Replace, cancellationToken);

    private static Task<Response> WriteAsync(TableClient table, string partition, string caseId, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(partition, caseId), TableUpdateMode.Replace, cancellationToken);

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
            await foreach (var row in RowsAsync(table, shard, cancellationToken))
            {
                yield return row;
            }
        }
    }

    private static AsyncPageable<TableEntity> RowsAsync(TableClient table, string partition, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken);
}
