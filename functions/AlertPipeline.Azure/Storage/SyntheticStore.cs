using AlertPipeline.Exercises;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps the last report that the app sent itself, what was judged of the one before, and when the probe was first told of each case.</summary>
public sealed class SyntheticStore(TableServiceClient tables)
{
    private const string Partition = "synthetic";
    private const string Run = "run";
    private const string Judgement = "judgement";
    private const string Arrival = "arrival:";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>The last report; null when none was sent yet.</summary>
    public async Task<SyntheticRun?> FindRunAsync(CancellationToken cancellationToken) =>
        await FindAsync(Run, cancellationToken) is { } row ? new(row.GetText("reference"), row.GetInstant("sentAt")) : null;

    /// <summary>Stores that a report is sent.</summary>
    public Task WriteAsync(SyntheticRun run, CancellationToken cancellationToken) => WriteAsync(
        new TableEntity(Partition, Run) { ["reference"] = run.Reference, ["sentAt"] = run.SentAt.ToDateTimeOffset() }, cancellationToken);

    /// <summary>The last judgement; null when there was none yet.</summary>
    public async Task<SyntheticJudgement?> FindJudgementAsync(CancellationToken cancellationToken) => await FindAsync(Judgement, cancellationToken) is { } row
        ? new(row.GetText("reference"), row.GetInstant("at"), Enum.Parse<SyntheticVerdict>(row.GetText("verdict")))
        : null;

    /// <summary>Stores a judgement.</summary>
    public Task WriteAsync(SyntheticJudgement judgement, CancellationToken cancellationToken) => WriteAsync(
        new TableEntity(Partition, Judgement) { ["reference"] = judgement.Reference, ["at"] = judgement.At.ToDateTimeOffset(), ["verdict"] = judgement.Verdict.ToString() },
        cancellationToken);

    /// <summary>When the probe was first told of a case; null when it was not.</summary>
    public async Task<Instant?> ArrivedAtAsync(string caseId, CancellationToken cancellationToken) => (await FindAsync(Arrival + caseId, cancellationToken))?.GetInstant("at");

    /// <summary>Stores that the probe was told of a case. Only the first time counts.</summary>
    public async Task NoteArrivalAsync(string caseId, Instant now, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(new TableEntity(Partition, Arrival + caseId) { ["at"] = now.ToDateTimeOffset() }, cancellationToken);
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            // It was told before.
        }
    }

    /// <summary>Forgets that the probe was told of a case.</summary>
    public Task ForgetArrivalAsync(string caseId, CancellationToken cancellationToken) => table.DeleteEntityAsync(Partition, Arrival + caseId, ETag.All, cancellationToken);

    private Task<Response> WriteAsync(TableEntity row, CancellationToken cancellationToken) => table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);

    private async Task<TableEntity?> FindAsync(string row, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, row, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
