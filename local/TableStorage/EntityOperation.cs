using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>One change of one row as HTTP, to be sent alone or in a transaction.</summary>
internal sealed record EntityOperation(RequestMethod Method, string Path, ReadOnlyMemory<byte> Body = default, string? IfMatch = null)
{
    public static EntityOperation Add(string table, ITableEntity entity)
    {
        RequireKeys(entity);
        return new(RequestMethod.Post, $"/{table}", EntityWriter.Write(entity));
    }

    /// <summary>Without a version it is an upsert: that is how the service tells the two apart.</summary>
    public static EntityOperation Change(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch = default)
    {
        RequireKeys(entity);
        var path = ODataLiteral.RowPath(table, entity.PartitionKey, entity.RowKey);
        return new(MethodOf(mode), path, EntityWriter.Write(entity), ifMatch == default ? null : ifMatch.ToString());
    }

    public static EntityOperation Delete(string table, string partitionKey, string rowKey, ETag ifMatch)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return new(RequestMethod.Delete, ODataLiteral.RowPath(table, partitionKey, rowKey), IfMatch: (ifMatch == default ? ETag.All : ifMatch).ToString());
    }

    public static EntityOperation From(string table, TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => Add(table, action.Entity),
        TableTransactionActionType.UpdateMerge => Change(table, action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => Change(table, action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.Delete => Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        TableTransactionActionType.UpsertMerge => Change(table, action.Entity, TableUpdateMode.Merge),
        TableTransactionActionType.UpsertReplace => Change(table, action.Entity, TableUpdateMode.Replace),
        _ => throw new InvalidOperationException($"{action.ActionType} is no type of action."),
    };

    public IEnumerable<(string Name, string Value)> Headers()
    {
        if (!Body.IsEmpty)
        {
            yield return ("Content-Type", "application/json");
        }

        if (Method == RequestMethod.Post)
        {
            yield return ("Prefer", "return-no-content");
        }

        if (IfMatch is not null)
        {
            yield return ("If-Match", IfMatch);
        }
    }

    private static RequestMethod MethodOf(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => RequestMethod.Patch,
        TableUpdateMode.Replace => RequestMethod.Put,
        _ => throw new ArgumentException($"{mode} is no way to update a row.", nameof(mode)),
    };

    private static void RequireKeys(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity is { PartitionKey: null } or { RowKey: null })
        {
            throw new ArgumentNullException(nameof(entity), "A row needs both keys.");
        }
    }
}
