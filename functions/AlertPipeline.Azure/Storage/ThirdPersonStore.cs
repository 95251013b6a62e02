using System.Text.Json;
using AlertPipeline.Clues;
using AlertPipeline.Privacy;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Keeps what reporters say of third persons: apart from their reports, encrypted, for half a year, with who read it.
/// It is written before its report, so that no report is without it.
/// </summary>
public sealed class ThirdPersonStore(TableServiceClient tables, IPersonalDataProtector protector, IRandomness randomness)
{
    private const string Clues = "clues";
    private const string Read = "read:";

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.ThirdPersonsTable);

    /// <summary>Stores the clues of a report; the same again changes nothing.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="contentHash">The hash of its content: another report under the same reference has other clues.</param>
    /// <param name="clues">The clues.</param>
    /// <param name="expiresAt">When they go.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AddAsync(string reportId, string contentHash, ReportedClues clues, Instant expiresAt, CancellationToken cancellationToken)
    {
        var row = new TableEntity(reportId, contentHash);
        LongText.Write(row, Clues, protector.Protect(JsonSerializer.Serialize(clues, DomainJson.Stored), Context(row)));
        await table.UpsertEntityAsync(ExpiryDay.Mark(expiresAt, $"{reportId}:{contentHash}", [(reportId, contentHash)]), TableUpdateMode.Replace, cancellationToken);
        try
        {
            await table.AddEntityAsync(row, cancellationToken);
        }
        catch (RequestFailedException taken) when (taken.ErrorCode == TableErrorCode.EntityAlreadyExists)
        {
            // The same report was sent before.
        }
    }

    /// <summary>The clues of a report; nothing when they are over.</summary>
    /// <exception cref="UnreadableRowException">Their row is damaged, or newer.</exception>
    public async Task<ReportedClues> FindAsync(string reportId, string contentHash, CancellationToken cancellationToken)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(reportId, contentHash, cancellationToken: cancellationToken);
        return found.HasValue ? Open(StoredVersion.Require(found.Value!)) : ReportedClues.None;
    }

    /// <summary>Records that a desk reads the clues of a report, before it does.</summary>
    public Task RecordReadAsync(string reportId, string desk, Instant at, Instant expiresAt, CancellationToken cancellationToken)
    {
        var row = new TableEntity(reportId, $"{Read}{at.ToUnixTimeMilliseconds()}:{Convert.ToHexStringLower(randomness.Bytes(4))}") { ["desk"] = desk, ["at"] = at.ToDateTimeOffset() };
        return Task.WhenAll(
            table.UpsertEntityAsync(ExpiryDay.Mark(expiresAt, $"{reportId}:{row.RowKey}", [(reportId, row.RowKey)]), TableUpdateMode.Replace, cancellationToken),
            table.AddEntityAsync(row, cancellationToken));
    }

    /// <summary>Who read the clues of a report, the first one first.</summary>
    public async Task<IReadOnlyList<(string Desk, Instant At)>> ReadsAsync(string reportId, CancellationToken cancellationToken) =>
        await table.QueryAsync<TableEntity>(RowRange.Prefix(reportId, Read), cancellationToken: cancellationToken)
            .Select(row => (row.GetText("desk"), row.GetInstant("at"))).ToListAsync(cancellationToken);

    /// <summary>Deletes what is over, at most so many.</summary>
    public Task DeleteOverAsync(Instant now, int most, CancellationToken cancellationToken) => ExpiringRows.DeleteOverAsync(table, now, most, cancellationToken);

    private ReportedClues Open(TableEntity row)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportedClues>(protector.Unprotect(LongText.Read(row, Clues), Context(row)), DomainJson.Stored)!;
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException)
        {
            throw new UnreadableRowException(row.PartitionKey, row.RowKey, fault);
        }
    }

    private static string Context(TableEntity row) => $"third-persons:{row.PartitionKey}:{row.RowKey}";
}
