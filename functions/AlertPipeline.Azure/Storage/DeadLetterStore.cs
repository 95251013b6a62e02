using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace AlertPipeline.Storage;

/// <summary>Keeps dead letters until people have dealt with them.</summary>
public sealed class DeadLetterStore(TableServiceClient tables)
{
    private const string Partition = "deadletter";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.DeadLettersTable);

    /// <summary>Records a dead letter; one that is there already is returned as it is.</summary>
    public async Task<DeadLetter> AddAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        try
        {
            await table.AddEntityAsync(Write(letter), cancellationToken);
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            // The same message came again, because what follows had failed.
        }

        return await FindAsync(letter.Id, cancellationToken) ?? throw new InvalidOperationException("A dead letter was stored and is gone.");
    }

    /// <summary>Finds one; null when there is none.</summary>
    public async Task<DeadLetter?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Stores what happened to it; false when somebody else changed it first.</summary>
    public async Task<bool> TryUpdateAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        try
        {
            await table.UpdateEntityAsync(Write(letter), letter.ETag, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            return false;
        }
    }

    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<DeadLetter>> AllAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken)
            .Select(Read).ToListAsync(cancellationToken);

    private static TableEntity Write(DeadLetter letter) => new(Partition, letter.Id)
    {
        ["queue"] = letter.Queue,
        ["body"] = letter.Body,
        ["recordedAt"] = letter.RecordedAt.ToDateTimeOffset(),
        ["alertedAt"] = letter.AlertedAt?.ToDateTimeOffset(),
        ["replayedAt"] = letter.ReplayedAt?.ToDateTimeOffset(),
    };

    private static DeadLetter Read(TableEntity row) => new()
    {
        Id = row.RowKey,
        Queue = row.GetText("queue"),
        Body = row.GetText("body"),
        RecordedAt = row.GetInstant("recordedAt"),
        AlertedAt = row.GetOptionalInstant("alertedAt"),
        ReplayedAt = row.GetOptionalInstant("replayedAt"),
        ETag = row.ETag,
    };
}
