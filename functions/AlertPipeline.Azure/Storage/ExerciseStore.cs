using System.Runtime.CompilerServices;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using Azure;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps exercises like reports, in a table of their own and for a day. One that is over is not there, also before it is deleted.</summary>
public sealed class ExerciseStore(TableServiceClient tables, IPersonalDataProtector protector, ChangeStore changes, TimeProvider clock)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.ExercisesTable);
    private readonly ReportStore reports = new(tables, protector, changes.OfExercises, callbacks: null, StorageNames.ExercisesTable);

    /// <summary>Stores a new exercise. When the id is taken, what is stored under it is returned instead.</summary>
    public async Task<StoredReport> AddAsync(StoredReport exercise, CancellationToken cancellationToken)
    {
        var stored = await reports.AddAsync(exercise, cancellationToken);
        if (!IsOver(stored))
        {
            return stored;
        }

        await DeleteAsync(ExpiryRow.Key(stored.Id, stored.ReceivedAt), cancellationToken);
        return await reports.AddAsync(exercise, cancellationToken);
    }

    /// <summary>Finds an exercise; null when there is none, or none any more.</summary>
    public async Task<StoredReport?> FindAsync(string reportId, CancellationToken cancellationToken) =>
        await reports.FindAsync(reportId, cancellationToken) is { } found && !IsOver(found) ? found : null;

    /// <summary>Stores that an exercise was taken back; false when somebody else changed it first.</summary>
    public Task<bool> TryWithdrawAsync(StoredReport exercise, Instant at, Instant now, CancellationToken cancellationToken) =>
        reports.TryWithdrawAsync(exercise, at, now, cancellationToken);

    /// <summary>Deletes exercises that are over, at most so many.</summary>
    public async Task DeleteOverAsync(int most, CancellationToken cancellationToken)
    {
        await foreach (var mark in OverAsync(clock.Now(), cancellationToken).Take(most))
        {
            await DeleteAsync(mark, cancellationToken);
        }
    }

    private bool IsOver(StoredReport exercise) => Exercise.IsOver(exercise.ReceivedAt, clock.Now());

    private async IAsyncEnumerable<TableEntity> OverAsync(Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var shard in Shard.All(PendingRow.Shards))
        {
            await foreach (var mark in table.QueryAsync<TableEntity>(ExpiryRow.Over(shard, now), cancellationToken: cancellationToken))
            {
                yield return mark;
            }
        }
    }

    // With its mark, so that nobody who was late deletes what was sent again meanwhile under the same id.
    private async Task DeleteAsync(TableEntity mark, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(
                [
                    new TableTransactionAction(TableTransactionActionType.Delete, mark, ETag.All),
                    new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(mark.PartitionKey, ReportRow.Key(ExpiryRow.ReportIdOf(mark))), ETag.All),
                ],
                cancellationToken);
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            // Somebody else deleted it.
        }
    }
}
