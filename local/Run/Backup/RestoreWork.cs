using AlertPipeline.Backup;
using Azure.Data.Tables;

namespace Local;

/// <summary>Copies a folder into an account that is empty, or into which the same backup began to be restored.</summary>
internal sealed class RestoreWork(BackupFolder folder, TableServiceClient account, Steps steps, TimeProvider time)
{
    /// <summary>Checks the whole folder, then restores it.</summary>
    public async Task<Manifest> CopyAsync(CancellationToken cancellationToken)
    {
        var manifest = await folder.CheckAsync(cancellationToken);
        var mark = new RestoreMark(account, await folder.IdAsync(cancellationToken));
        await mark.BeginAsync(cancellationToken);
        var writer = new AccountWriter(account);
        foreach (var table in manifest.Tables)
        {
            await writer.WriteAsync(table.Name, folder.RowsAsync(table.Name, cancellationToken), cancellationToken);
            steps.Say($"{table.Name}: {table.Rows} rows");
        }

        steps.Say($"{await new RestoredCases(account, time).HintAsync(cancellationToken)} cases will be looked at when the app starts");
        await mark.EndAsync(time.GetUtcNow(), cancellationToken);
        return manifest;
    }
}
