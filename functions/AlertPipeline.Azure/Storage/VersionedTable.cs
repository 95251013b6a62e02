using Azure;
using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>A table whose rows bear the version of their layout: whatever is written whole is stamped here. A merge leaves the version as it is.</summary>
internal sealed class VersionedTable(TableClient table) : TableClient
{
    public override string Name => table.Name;

    public static TableClient Of(TableServiceClient tables, string name) => new VersionedTable(tables.GetTableClient(name));

    public override Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default) =>
        table.AddEntityAsync(Stamp(entity), cancellationToken);

    public override Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
        table.UpdateEntityAsync(Stamp(entity, mode), ifMatch, mode, cancellationToken);

    public override Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default) =>
        table.UpsertEntityAsync(Stamp(entity, mode), mode, cancellationToken);

    public override Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default) =>
        table.SubmitTransactionAsync(transactionActions.Select(Stamp), cancellationToken);

    public override Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        table.DeleteEntityAsync(partitionKey, rowKey, ifMatch, cancellationToken);

    public override Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        table.GetEntityAsync<T>(partitionKey, rowKey, select, cancellationToken);

    public override Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        table.GetEntityIfExistsAsync<T>(partitionKey, rowKey, select, cancellationToken);

    public override AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default) =>
        table.QueryAsync<T>(filter, maxPerPage, select, cancellationToken);

    private static TableTransactionAction Stamp(TableTransactionAction action)
    {
        if (action.ActionType is TableTransactionActionType.Add or TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace)
        {
            Stamp(action.Entity);
        }

        return action;
    }

    private static T Stamp<T>(T entity, TableUpdateMode mode)
        where T : ITableEntity => mode == TableUpdateMode.Replace ? Stamp(entity) : entity;

    private static T Stamp<T>(T entity)
        where T : ITableEntity
    {
        StoredVersion.Stamp((TableEntity)(ITableEntity)entity);
        return entity;
    }
}
