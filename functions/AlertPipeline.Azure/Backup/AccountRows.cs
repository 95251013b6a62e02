using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Backup;

/// <summary>
/// Reads the rows of an account so that a copy lacks nothing though the app runs on meanwhile. Tables have to be read in the order of
/// <see cref="StorageNames.Tables"/>: a report that ended names a case that is read after it, and what leads to rows is read after them.
/// </summary>
public sealed class AccountRows(TableServiceClient tables, TimeProvider clock)
{
    /// <summary>The rows of a table, as they are stored; nothing is decrypted.</summary>
    public IAsyncEnumerable<TableEntity> InAsync(string table, CancellationToken cancellationToken) => table switch
    {
        StorageNames.ReportsTable => new ReportRows(tables.GetTableClient(table), clock).AllAsync(cancellationToken),
        StorageNames.ExercisesTable => new ExerciseRows(tables.GetTableClient(table)).AllAsync(cancellationToken),
        StorageNames.CasesTable => new WholeCases(tables.GetTableClient(table)).AllAsync(cancellationToken),
        _ => tables.GetTableClient(table).QueryAsync<TableEntity>(cancellationToken: cancellationToken),
    };

    /// <summary>
    /// Which cases people corrected, and how far that is. Corrections move reports between two cases, which are read at two moments:
    /// a copy is whole only when this is the same before and after.
    /// </summary>
    public async Task<IReadOnlySet<string>> CorrectionsAsync(CancellationToken cancellationToken) =>
        await tables.GetTableClient(StorageNames.CasesTable)
            .QueryAsync<TableEntity>($"{CaseRows.Corrections} gt ''", select: ["PartitionKey", CaseRows.Corrections], cancellationToken: cancellationToken)
            .Select(row => $"{row.PartitionKey} {row.GetString(CaseRows.Corrections)}")
            .ToHashSetAsync(cancellationToken: cancellationToken);
}
