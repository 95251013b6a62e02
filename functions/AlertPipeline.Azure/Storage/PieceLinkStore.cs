using System.Text.Json;
using AlertPipeline.Links;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Storage;

/// <summary>Keeps links that people made, encrypted, each changed against one version. The hints from its two ends are written before it.</summary>
public sealed class PieceLinkStore(TableServiceClient tables, IKeyedHasher hasher, IPersonalDataProtector protector, ILogger<PieceLinkStore> logger)
{
    private const string Row = "link";
    private const string Content = "link";
    private const int EndBytes = 16;

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.PieceLinksTable);

    /// <summary>Finds a link; null when there is none.</summary>
    /// <exception cref="UnreadableRowException">Its row is damaged, or newer.</exception>
    public async Task<StoredPieceLink?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(id, Row, cancellationToken: cancellationToken);
        return found.HasValue ? Read(found.Value!) : null;
    }

    /// <summary>Stores a link; false when somebody changed it first.</summary>
    /// <param name="current">The link as it was read; null to make it.</param>
    /// <param name="link">The link as it is to be.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> TryWriteAsync(StoredPieceLink? current, PieceLink link, CancellationToken cancellationToken)
    {
        await Task.WhenAll(new[] { link.One, link.Other }.Select(end => table.UpsertEntityAsync(new TableEntity(Partition(end), link.Id), TableUpdateMode.Replace, cancellationToken)));
        try
        {
            await (current is null ? table.AddEntityAsync(Write(link), cancellationToken) : table.UpdateEntityAsync(Write(link), current.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException raced) when (raced.Status == 412 || raced.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            return false;
        }
    }

    /// <summary>The links of an end. One that cannot be read is passed over.</summary>
    public async Task<IReadOnlyList<PieceLink>> OfAsync(LinkEnd end, CancellationToken cancellationToken)
    {
        var hints = await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(end)}"), cancellationToken: cancellationToken).ToListAsync(cancellationToken);
        var links = await Task.WhenAll(hints.Select(hint => TryFindAsync(hint.RowKey, cancellationToken)));
        return [.. links.OfType<StoredPieceLink>().Select(stored => stored.Link)];
    }

    private async Task<StoredPieceLink?> TryFindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAsync(id, cancellationToken);
        }
        catch (UnreadableRowException)
        {
            StorageLog.RowPassedOver(logger, StorageNames.PieceLinksTable, id, Row);
            return null;
        }
    }

    private string Partition(LinkEnd end) => Convert.ToHexStringLower(hasher.Identify("link-end", $"{end.Kind.ToWord()}\n{end.Id}").AsSpan(0, EndBytes));

    private TableEntity Write(PieceLink link) =>
        new(link.Id, Row) { [Content] = protector.Protect(JsonSerializer.Serialize(link, DomainJson.Stored), Context(link.Id)) };

    private StoredPieceLink Read(TableEntity row)
    {
        try
        {
            return new(JsonSerializer.Deserialize<PieceLink>(protector.Unprotect(StoredVersion.Require(row).GetText(Content), Context(row.PartitionKey)), DomainJson.Stored)!, row.ETag);
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException or InvalidOperationException)
        {
            throw new UnreadableRowException(row.PartitionKey, row.RowKey, fault);
        }
    }

    private static string Context(string id) => $"piece-link:{id}";
}
