using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Backup;

/// <summary>The shape of the mark that says in an account which backup is being restored into it, or was; it lies among the heartbeats.</summary>
public static class RestoreRow
{
    private const string Partition = "restore";
    private const string EndedAt = "endedAt";

    /// <summary>The mark of a backup whose restore has begun.</summary>
    public static TableEntity Begun(string backupId) => new(Partition, backupId);

    /// <summary>The mark of a backup of which everything is restored.</summary>
    public static TableEntity Ended(string backupId, DateTimeOffset at) => new(Partition, backupId) { [EndedAt] = at };

    /// <summary>Whether everything is restored.</summary>
    public static bool HasEnded(TableEntity mark) => mark.ContainsKey(EndedAt);

    /// <summary>Whether a restore into an account has begun and not ended.</summary>
    public static async Task<bool> IsUnderWayAsync(TableServiceClient tables) => await tables.GetTableClient(StorageNames.HeartbeatsTable)
        .QueryAsync<TableEntity>($"PartitionKey eq '{Partition}'").AnyAsync(mark => !HasEnded(mark));
}
