using System.Runtime.CompilerServices;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Backup;

/// <summary>
/// Reads reports, then their marks. Between the two a mark can come or go; so a report that waits gets one, and no other has one.
/// Keeps in memory only the ids of reports that wait.
/// </summary>
internal sealed class ReportRows(TableClient table, TimeProvider clock)
{
    private static readonly string FirstReport = ReportRow.Key("");

    public async IAsyncEnumerable<TableEntity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var waiting = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (var report in QueryAsync($"RowKey ge {FirstReport}", cancellationToken))
        {
            Note(report, waiting);
            yield return report;
        }

        await foreach (var mark in QueryAsync($"RowKey lt {FirstReport}", cancellationToken))
        {
            if (!mark.RowKey.StartsWith(PendingRow.Prefix, StringComparison.Ordinal) || waiting.Remove(mark.RowKey))
            {
                yield return mark;
            }
        }

        foreach (var mark in waiting.Values)
        {
            yield return mark;
        }
    }

    private void Note(TableEntity report, Dictionary<string, TableEntity> waiting)
    {
        if (report["status"] as string == nameof(ReportStatus.Received) && report["queue"] is string queue)
        {
            var mark = StoredVersion.Stamp(PendingRow.Write(report.RowKey[FirstReport.Length..], queue, dispatches: 1, clock.Now()));
            waiting.Add(mark.RowKey, mark);
        }
    }

    private AsyncPageable<TableEntity> QueryAsync(FormattableString filter, CancellationToken cancellationToken) =>
        table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: cancellationToken);
}
