using System.Runtime.CompilerServices;
using AlertPipeline.DeadLetters;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Storage;

/// <summary>Keeps dead letters until people have dealt with them.</summary>
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

    /// <summary>Takes one away that was processed after all, unless people were told of it meanwhile.</summary>
    public async Task RemoveUntoldAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            if (await FindAsync(id, cancellationToken) is { Letter.State: DeadLetterState.PutAside } stored)
            {
                await table.DeleteEntityAsync(DeadLetterRow.Partition, id, stored.ETag, cancellationToken);
            }
        }
        catch (RequestFailedException told) when (told.Status == 412)
        {
            // Whoever was told finds it in the list, and putting it back changes nothing.
        }
    }

    /// <summary>All of them. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<DeadLetter> AllAsync(CancellationToken cancellationToken) => QueryAsync(DeadLetterRow.All, cancellationToken);

    /// <summary>Those with which somebody began something: people are to be told, or it is to be sent. One that cannot be read is passed over.</summary>
    public IAsyncEnumerable<DeadLetter> BegunAsync(CancellationToken cancellationToken) => QueryAsync(DeadLetterRow.Begun, cancellationToken);

    private async IAsyncEnumerable<DeadLetter> QueryAsync(string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            if (TryRead(row) is { } stored)
            {
                yield return stored.Letter;
            }
        }
    }

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

    private static string Context(string id) => $"dead-letter:{id}";
}
