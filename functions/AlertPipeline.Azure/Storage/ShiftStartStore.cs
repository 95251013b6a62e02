using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Keeps of which shifts that began people were told; one row a team, which holds the latest alone.</summary>
public sealed class ShiftStartStore(TableServiceClient tables)
{
    private const string Partition = "shiftstarts";
    private const string Told = "told";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.HeartbeatsTable);

    /// <summary>The ids of the shifts of a team of which people were told.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string team, CancellationToken cancellationToken)
    {
        var row = await table.GetEntityIfExistsAsync<TableEntity>(Partition, team, cancellationToken: cancellationToken);
        return row.HasValue ? row.Value!.GetString(Told)!.Split(' ') : [];
    }

    /// <summary>Stores of which shifts of a team people were told; what was stored before is forgotten.</summary>
    public Task WriteAsync(string team, IEnumerable<string> told, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(Partition, team) { [Told] = string.Join(' ', told) }, TableUpdateMode.Replace, cancellationToken);
}
