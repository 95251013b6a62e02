using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Hints to the reports of each partner in the order of their changes. One is written before each change, so that none is missing;
/// whoever follows one loads the report and decides from that.
/// </summary>
public sealed class ChangeStore(TableServiceClient tables, ILogger<ChangeStore> logger, string list = "")
{
    private const int RowsAtOnce = 25;
    private static readonly Duration Young = Duration.FromHours(1);

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.PartnerReportsTable);

    /// <summary>The same for exercises, which are a list of their own: a hint to one would look dead among the reports, and the other way round.</summary>
    public ChangeStore OfExercises => new(tables, logger, "exercises:");

    /// <summary>Says: at this moment, this report of this partner changed.</summary>
    public Task WriteAsync(string partnerId, string reportId, Instant changedAt, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(ChangeHint.Partition(list + partnerId, reportId), ChangeHint.Key(changedAt, reportId)), TableUpdateMode.Replace, cancellationToken);

    /// <summary>Every hint of a partner from a place on, in order.</summary>
    public async IAsyncEnumerable<ChangeHint> FromAsync(string partnerId, Instant place, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partitions = ChangeHint.Partitions(list + partnerId).Select(partition => RowsFrom(partition, place, cancellationToken));
        await foreach (var row in SortedRows.MergeAsync(partitions, cancellationToken))
        {
            if (ChangeHint.Read(partnerId, row) is { } hint)
            {
                yield return hint;
            }
            else
            {
                StorageLog.RowPassedOver(logger, StorageNames.PartnerReportsTable, row.PartitionKey, row.RowKey);
            }
        }
    }

    /// <summary>Deletes a hint that led nowhere, unless it is young: then its truth may be about to be written.</summary>
    public async Task DropAsync(ChangeHint hint, Instant now, CancellationToken cancellationToken)
    {
        if (hint.Place + Young > now || hint.WrittenAt + Young > now)
        {
            return;
        }

        try
        {
            await table.DeleteEntityAsync(ChangeHint.Partition(list + hint.PartnerId, hint.ReportId), hint.Row, hint.ETag, cancellationToken);
        }
        catch (RequestFailedException raced) when (raced.Status == 412)
        {
            // It was written again meanwhile: it leads somewhere after all.
        }
    }

    /// <summary>Deletes every hint to a report that is deleted.</summary>
    public async Task ForgetAsync(string partnerId, string reportId, CancellationToken cancellationToken)
    {
        var partition = ChangeHint.Partition(list + partnerId, reportId);
        await foreach (var row in RowsFrom(partition, Instant.MinValue, cancellationToken).Where(row => ChangeHint.Read(partnerId, row)?.ReportId == reportId).WithCancellation(cancellationToken))
        {
            await table.DeleteEntityAsync(partition, row.RowKey, ETag.All, cancellationToken);
        }
    }

    private AsyncPageable<TableEntity> RowsFrom(string partition, Instant place, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(RowRange.From(partition, ChangeHint.Start(place)), RowsAtOnce, cancellationToken: cancellationToken);
}
