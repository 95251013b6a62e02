using AlertPipeline.Privacy;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>Keeps when a report last named each location, so that a location which nobody reports from stands out.</summary>
public sealed class LocationReportStore(TableServiceClient tables, IKeyedHasher hasher)
{
    private const string Partition = "locations";
    private const string At = "at";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.LocationReportsTable);

    /// <summary>Notes that a report named places; the same report again changes nothing.</summary>
    public Task NoteAsync(IReadOnlyList<string> places, Instant at, CancellationToken cancellationToken) => Task.WhenAll(places.Select(place =>
        table.UpsertEntityAsync(new TableEntity(Partition, Key(place)) { [At] = at.ToDateTimeOffset() }, TableUpdateMode.Replace, cancellationToken)));

    /// <summary>When a report last named each of these places; one that none ever named is left out.</summary>
    public async Task<IReadOnlyDictionary<string, Instant>> FindAsync(IEnumerable<string> places, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken)
            .ToDictionaryAsync(row => row.RowKey, row => row.GetInstant(At), cancellationToken: cancellationToken);
        return places.Distinct().Where(place => rows.ContainsKey(Key(place))).ToDictionary(place => place, place => rows[Key(place)]);
    }

    private string Key(string place) => Convert.ToHexStringLower(hasher.Identify("location", place));
}
