using AlertPipeline.Cases;
using AlertPipeline.Storage;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>Looks at an account as a whole.</summary>
internal static class RestoredAccount
{
    /// <summary>The references of the cases that hold each report; merged and tentative cases hold none.</summary>
    public static async Task<ILookup<string, string>> CasesOfReportsAsync(this Pipeline pipeline)
    {
        var ids = await new TableClient(pipeline.Storage, StorageNames.CasesTable).QueryAsync<TableEntity>("RowKey eq 'case'").Select(row => row.PartitionKey).ToListAsync();
        var cases = await Task.WhenAll(ids.Select(id => pipeline.Services.GetRequiredService<CaseStore>().FindAsync(id, CancellationToken.None)));
        return cases.Select(found => found!.Case)
            .Where(found => found.Status is not (CaseStatus.Merged or CaseStatus.Tentative))
            .SelectMany(found => found.Reports.Select(report => (report.ReportId, found.Id)))
            .ToLookup(pair => pair.ReportId, pair => pair.Id);
    }

    /// <summary>All rows, as they are stored but for time stamps and versions.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(string storage, params string[] tables) =>
        [.. (await Task.WhenAll(tables.Select(table => InAsync(storage, table)))).SelectMany(rows => rows).Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<string>> InAsync(string storage, string table) =>
        await new TableClient(storage, table).QueryAsync<TableEntity>((string?)null).Select(row => $"{table} {Text(row)}").ToListAsync();

    private static string Text(TableEntity row) => string.Join('|', row.Where(value => value.Key is not ("Timestamp" or "odata.etag")).OrderBy(value => value.Key, StringComparer.Ordinal)
        .Select(value => $"{value.Key}={value.Value} {value.Value?.GetType().Name}"));
}
