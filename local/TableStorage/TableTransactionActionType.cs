namespace Azure.Data.Tables;

/// <summary>What one action of a transaction does.</summary>
public enum TableTransactionActionType
{
    /// <summary>Adds the row, which must not exist.</summary>
    Add = 0,

    /// <summary>Changes the named properties of a row. Without an ETag it acts as <see cref="UpsertMerge"/>.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces a row. Without an ETag it acts as <see cref="UpsertReplace"/>.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes a row, which must exist.</summary>
    Delete = 3,

    /// <summary>Changes the named properties of a row, or adds it.</summary>
    UpsertMerge = 4,

    /// <summary>Replaces a row, or adds it.</summary>
    UpsertReplace = 5,
}
