using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using AlertPipeline.Reports;
using AlertPipeline.Telemetry;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Keeps reports. A report and its pending mark are written, and the mark is taken away, in one transaction; an exercise that is only stored has the mark of
/// its expiry instead. The hint that leads a partner to a change is written before the change, and its own mark that it wants to be told in the same
/// transaction; of an exercise nobody is told.
/// </summary>
public sealed class ReportStore(
    TableServiceClient tables, IPersonalDataProtector protector, ChangeStore changes, CallbackOutbox? callbacks, string tableName = StorageNames.ReportsTable)
{
    // A row that does not say whose it is leads no partner to it.
    private const string Nobody = "nobody";

    private readonly TableClient table = VersionedTable.Of(tables, tableName);
    private readonly ReportRow row = new(protector, apart: tableName == StorageNames.ExercisesTable);

    /// <summary>Stores a new report with its mark. When the id is taken, what is stored under it is returned instead.</summary>
    public async Task<StoredReport> AddAsync(StoredReport report, CancellationToken cancellationToken)
    {
        await ListOf(report.Exercise).WriteAsync(report.PartnerId, report.Id, report.ChangedAt, cancellationToken);
        try
        {
            var shard = PendingRow.ShardOf(report.Id);
            await table.SubmitTransactionAsync(
                [
                    new TableTransactionAction(TableTransactionActionType.Add, row.Write(report, shard)),
                    new TableTransactionAction(TableTransactionActionType.Add, Mark(report)),
                ],
                cancellationToken);
            return report;
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return await FindAsync(report.Id, cancellationToken) ?? throw new InvalidOperationException("A report was there and is gone.", taken);
        }
    }

    /// <summary>Finds a report; null when there is none.</summary>
    public async Task<StoredReport?> FindAsync(string reportId, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(PendingRow.ShardOf(reportId), ReportRow.Key(reportId), cancellationToken: cancellationToken);
        return found.HasValue ? row.Read(found.Value!) : null;
    }

    /// <summary>
    /// Stores how a report ended and takes its pending mark away. When another run did so a moment ago, nothing happens; when its dead letter ended it
    /// as failed meanwhile, it is in a case all the same.
    /// </summary>
    public async Task EndAsync(StoredReport ended, CancellationToken cancellationToken)
    {
        try
        {
            await EndAsync(ended, [new TableTransactionAction(TableTransactionActionType.Delete, PendingRow.Key(ended.Id), ETag.All)], cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            switch (await FindAsync(ended.Id, cancellationToken))
            {
                case null or { Status: ReportStatus.Received }:
                    throw;
                case { Status: ReportStatus.Failed } failed:
                    await EndAsync(ended with { ETag = failed.ETag }, [], cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Stores that a report was taken back; false when somebody else changed it first.</summary>
    public async Task<bool> TryWithdrawAsync(StoredReport report, Instant at, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            var marked = new TableEntity(PendingRow.ShardOf(report.Id), ReportRow.Key(report.Id)) { ["withdrawnAt"] = at.ToDateTimeOffset(), ["changedAt"] = now.ToDateTimeOffset() };
            await CommitAsync(
                report, now, [new TableTransactionAction(TableTransactionActionType.UpdateMerge, marked, report.ETag)], cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            return false;
        }
    }

    /// <summary>Stores that a person brought a report into another case; false when somebody else changed it first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="isShown">Whether its partner sees the case, so that this is a change for it.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> TryMoveAsync(StoredReport report, string caseId, bool isShown, Instant now, CancellationToken cancellationToken)
    {
        var moved = new TableEntity(PendingRow.ShardOf(report.Id), ReportRow.Key(report.Id)) { ["caseId"] = caseId };
        try
        {
            if (isShown)
            {
                moved["changedAt"] = now.ToDateTimeOffset();
                await CommitAsync(report, now, [new TableTransactionAction(TableTransactionActionType.UpdateMerge, moved, report.ETag)], cancellationToken);
            }
            else
            {
                await table.UpdateEntityAsync(moved, report.ETag, TableUpdateMode.Merge, cancellationToken);
            }

            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            return false;
        }
    }

    /// <summary>Stores what became of the signal of a report, which its partner is told; false when somebody else changed it first.</summary>
    public async Task<bool> TryNoteOutcomeAsync(StoredReport report, SignalOutcome outcome, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            var noted = new TableEntity(PendingRow.ShardOf(report.Id), ReportRow.Key(report.Id)) { ["outcome"] = outcome.ToString(), ["changedAt"] = now.ToDateTimeOffset() };
            await CommitAsync(
                report, now, [new TableTransactionAction(TableTransactionActionType.UpdateMerge, noted, report.ETag)], cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            return false;
        }
    }

    /// <summary>Marks a report as failed and takes its pending mark away, without reading what may be damaged; false when it was not waiting.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="failedAt">When it last failed. One that changed since, because somebody put it back, is another try's to end.</param>
    /// <param name="now">The present.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<bool> TryFailAsync(string reportId, Instant failedAt, Instant now, CancellationToken cancellationToken) => TryMarkAsync(
        reportId,
        row => row.GetString("status") == nameof(ReportStatus.Received) && !(row["changedAt"] is DateTimeOffset changedAt && Instant.FromDateTimeOffset(changedAt) > failedAt),
        ReportStatus.Failed,
        now,
        _ => new TableTransactionAction(TableTransactionActionType.Delete, PendingRow.Key(reportId), ETag.All),
        cancellationToken);

    /// <summary>Makes a failed report pending again; false when it had not failed.</summary>
    public Task<bool> TryReopenAsync(string reportId, Instant now, CancellationToken cancellationToken) => TryMarkAsync(
        reportId,
        row => row.GetString("status") == nameof(ReportStatus.Failed),
        ReportStatus.Received,
        now,
        row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, PendingRow.Write(reportId, row.GetText("queue"), dispatches: 1, now, trace: Spans.Here)),
        cancellationToken);

    /// <summary>Deletes a report of an exercise with all that leads to it; the report itself last.</summary>
    public async Task DeleteAsync(string partnerId, string reportId, CancellationToken cancellationToken)
    {
        await ListOf(exercise: true).ForgetAsync(partnerId, reportId, cancellationToken);
        await table.DeleteEntityAsync(PendingRow.ShardOf(reportId), PendingRow.Prefix + reportId, ETag.All, cancellationToken);
        await table.DeleteEntityAsync(PendingRow.ShardOf(reportId), ReportRow.Key(reportId), ETag.All, cancellationToken);
    }

    private Task EndAsync(StoredReport ended, IEnumerable<TableTransactionAction> marks, CancellationToken cancellationToken)
    {
        var end = new TableTransactionAction(TableTransactionActionType.UpdateMerge, ReportRow.WriteEnd(ended, PendingRow.ShardOf(ended.Id)), ended.ETag);
        return CommitAsync(ended, ended.ChangedAt, [end, .. marks], cancellationToken);
    }

    private static TableEntity Mark(StoredReport report) =>
        report.Apart ? ExpiryRow.Key(report.Id, report.ReceivedAt) : PendingRow.Write(report.Id, report.Queue, dispatches: 1, report.ReceivedAt, trace: Spans.Here);

    private async Task<bool> TryMarkAsync(
        string reportId, Func<TableEntity, bool> isFrom, ReportStatus to, Instant now, Func<TableEntity, TableTransactionAction> pending, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(PendingRow.ShardOf(reportId), ReportRow.Key(reportId), cancellationToken: cancellationToken);
        if (!found.HasValue || !isFrom(found.Value!))
        {
            return false;
        }

        var marked = new TableEntity(found.Value!.PartitionKey, found.Value.RowKey) { ["status"] = to.ToString(), ["changedAt"] = now.ToDateTimeOffset() };
        await CommitAsync(
            found.Value.GetString("partner") ?? Nobody,
            reportId,
            found.Value.GetString("mark") == Exercise.Mark,
            now,
            [new TableTransactionAction(TableTransactionActionType.UpdateMerge, marked, found.Value.ETag), pending(found.Value)],
            cancellationToken);
        return true;
    }

    private ChangeStore ListOf(bool exercise) => exercise ? changes.OfExercises : changes;

    private Task CommitAsync(StoredReport report, Instant changedAt, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken) =>
        CommitAsync(report.PartnerId, report.Id, report.Exercise, changedAt, actions, cancellationToken);

    /// <summary>Stores a change that the partner sees; every such change goes through here.</summary>
    private async Task CommitAsync(
        string partnerId, string reportId, bool exercise, Instant changedAt, IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        await ListOf(exercise).WriteAsync(partnerId, reportId, changedAt, cancellationToken);
        var marks = exercise ? [] : callbacks?.Marks(partnerId, reportId, changedAt) ?? [];
        await table.SubmitTransactionAsync([.. actions, .. marks], cancellationToken);
        if (marks.Count > 0)
        {
            await callbacks!.SendAsync(reportId, cancellationToken);
        }
    }
}
