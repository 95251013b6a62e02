namespace Azure.Data.Tables;

/// <summary>One change within a transaction.</summary>
public class TableTransactionAction
{
    /// <summary>A change that does not depend on the row's version.</summary>
    /// <param name="actionType">What is done.</param>
    /// <param name="entity">The row it is done to.</param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>A change that is made only to this version of the row.</summary>
    /// <param name="actionType">What is done.</param>
    /// <param name="entity">The row it is done to.</param>
    /// <param name="etag">The version; <see cref="ETag.All"/> for any, as long as the row exists.</param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    /// <summary>What is done.</summary>
    public TableTransactionActionType ActionType { get; }

    /// <summary>The row it is done to.</summary>
    public ITableEntity Entity { get; }

    /// <summary>The version it is done to.</summary>
    public ETag ETag { get; }
}
