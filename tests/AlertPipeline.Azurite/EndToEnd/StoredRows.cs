using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Reads what lies in the tables, as somebody would who got hold of the account.</summary>
internal static class StoredRows
{
    public static async Task<IReadOnlyList<string>> InAsync(string storage, string table) =>
        await new TableClient(storage, table).QueryAsync<TableEntity>((string?)null).Select(Text).ToListAsync();

    public static async Task<IReadOnlyList<string>> AllAsync(string storage) =>
        [.. (await Task.WhenAll(StorageNames.Tables.Select(table => InAsync(storage, table)))).SelectMany(rows => rows)];

    private static string Text(TableEntity row) => string.Join('|', row.Select(property => $"{property.Key}={property.Value}"));
}
