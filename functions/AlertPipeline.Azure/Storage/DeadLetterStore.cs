using AlertPipeline.DeadLetters;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps dead letters until people have dealt with them, and for a while after that.</summary>
public sealed class DeadLetterStore(TableServiceClient tables, IPersonalDataProtector protector, ILogger<DeadLetterStore> logger)
{
    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.DeadLettersTable);

    /// <summary>Records a dead letter with its body; false when one of that id is there already.</summary>
    public async Task<bool> TryAddAsync(DeadLetter letter, BinaryData body, CancellationToken cancellationToken)
    {
        try
        {
            var sealedBody = protector.Protect(Convert.ToBase64String(body.ToMemory().Span), Context(letter.Id));
            await table.AddEntityAsync(DeadLetterRow.Write(letter, sealedBody), cancellationToken);
            return true;
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>Finds one; null when there is none.</summary>
    /// <exception cref="UnreadableRowException">Its row is damaged.</exception>
    public async Task<StoredDeadLetter?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Partition, id, cancellationToken: cancellationToken);
        return found.HasValue ? DeadLetterRow.Read(found.Value!) : null;
    }

    /// <summary>Whether the row of one is there and cannot be read.</summary>
    public async Task<bool> IsUnreadableAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(DeadLetterRow.Partition, id, cancellationToken: cancellationToken);
        return found.HasValue && TryRead(found.Value!) is null;
    }

    /// <summary>The body of one.</summary>
    /// <exception cref="PersonalDataException">It was altered, or its key is not in the ring.</exception>
    public BinaryData BodyOf(StoredDeadLetter stored) => new(Convert.FromBase64String(protector.Unprotect(stored.SealedBody, Context(stored.Letter.Id))));

    /// <summary>Changes one as it is then, whoever changes it at the same moment.</summary>
    /// <param name="id">The letter.</param>
    /// <param name="change">What becomes of it; null where nothing is to be changed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The letter as changed; null when it was not, or when there is none.</returns>
    public async Task<DeadLetter?> ChangeAsync(string id, Func<DeadLetter, DeadLetter?> change, CancellationToken cancellationToken)
    {
        while (await FindAsync(id, cancellationToken) is { } stored && change(stored.Letter) is { } changed)
        {
            if (await TryUpdateAsync(stored, changed, cancellationToken))
            {
                return changed;
            }
        }

        return null;
    }

    /// <summary>Takes one away that was processed after all, unless somebody put it back meanwhile.</summary>
    public async Task RemoveWaitingAsync(string id, CancellationToken cancellationToken)
    {
        while (await FindAsync(id, cancellationToken) is { Letter.IsWaiting: true } stored && !await TryDeleteAsync(stored, cancellationToken))
        {
            // Somebody changed it at this moment, perhaps only to note that people were told.
        }
    }

    /// <summary>Deletes those that were put back long ago, at most so many.</summary>
    public async Task DeleteOverAsync(Instant now, int most, CancellationToken cancellationToken)
    {
        await foreach (var stored in QueryAsync(DeadLetterRow.Over(now), cancellationToken).Take(most))
        {
            await TryDeleteAsync(stored, cancellationToken);
        }
    }

    /// <summary>All of them.</summary>
    public async Task<FoundDeadLetters> AllAsync(CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync<TableEntity>(DeadLetterRow.All, cancellationToken: cancellationToken)
            .Select(row => (Id: row.RowKey, Stored: TryRead(row))).ToListAsync(cancellationToken);
        return new FoundDeadLetters(
            [.. rows.Select(row => row.Stored?.Letter).OfType<DeadLetter>()], [.. rows.Where(row => row.Stored is null).Select(row => row.Id)]);
    }

    /// <summary>When each of those that wait was recorded, without reading more of them.</summary>
    public async Task<IReadOnlyList<Instant>> WaitingSinceAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(DeadLetterRow.Waiting, select: ["recordedAt"], cancellationToken: cancellationToken)
            .Select(row => row.GetOptionalInstant("recordedAt") ?? Instant.MinValue).ToListAsync(cancellationToken);

    /// <summary>Those with which somebody began something: people are to be told, or it is to be sent. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<DeadLetter> BegunAsync(CancellationToken cancellationToken) =>
        QueryAsync(DeadLetterRow.Begun, cancellationToken).Select(stored => stored.Letter);

    private IAsyncEnumerable<StoredDeadLetter> QueryAsync(string filter, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken).Select(TryRead).OfType<StoredDeadLetter>();

    private StoredDeadLetter? TryRead(TableEntity row)
    {
        try
        {
            return DeadLetterRow.Read(row);
        }
        catch (UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.DeadLettersTable, row.PartitionKey, row.RowKey);
            return null;
        }
    }

    private async Task<bool> TryUpdateAsync(StoredDeadLetter stored, DeadLetter changed, CancellationToken cancellationToken)
    {
        try
        {
            await table.UpdateEntityAsync(DeadLetterRow.Write(changed, stored.SealedBody), stored.ETag, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return false;
        }
    }

    private async Task<bool> TryDeleteAsync(StoredDeadLetter stored, CancellationToken cancellationToken)
    {
        try
        {
            await table.DeleteEntityAsync(DeadLetterRow.Partition, stored.Letter.Id, stored.ETag, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status is 404 or 412)
        {
            return false;
        }
    }

    private static string Context(string id) => $"dead-letter:{id}";
}
