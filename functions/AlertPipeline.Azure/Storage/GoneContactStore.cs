using AlertPipeline.Notifications;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Keeps which contacts are gone, as their receivers said; it holds no address. A contact counts as gone until the directory changes.</summary>
public sealed class GoneContactStore(TableServiceClient tables)
{
    private const string Partition = "gone";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.GoneContactsTable);

    /// <summary>Whether a contact is gone.</summary>
    /// <param name="personId">Whose it is.</param>
    /// <param name="kind">The channel.</param>
    /// <param name="directory">The version of the directory that names it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> IsGoneAsync(string personId, ChannelKind kind, string directory, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition, Key(personId, kind), cancellationToken: cancellationToken);
        return found.HasValue && found.Value!.GetString("directory") == directory;
    }

    /// <summary>Notes that a contact is gone.</summary>
    public Task WriteAsync(GoneContact gone, string directory, CancellationToken cancellationToken) => table.UpsertEntityAsync(
        new TableEntity(Partition, Key(gone.PersonId, gone.Kind))
        {
            ["person"] = gone.PersonId, ["kind"] = gone.Kind.ToString(), ["directory"] = directory, ["since"] = gone.Since.ToDateTimeOffset(),
        },
        TableUpdateMode.Replace,
        cancellationToken);

    /// <summary>Every contact that is gone.</summary>
    public async Task<IReadOnlyList<GoneContact>> AllAsync(string directory, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and directory eq {directory}"), cancellationToken: cancellationToken)
            .Select(row => new GoneContact(row.GetText("person"), Enum.Parse<ChannelKind>(row.GetText("kind")), row.GetInstant("since")))
            .ToListAsync(cancellationToken);

    private static string Key(string personId, ChannelKind kind) => $"{personId}:{kind}";
}
