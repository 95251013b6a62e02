using AlertPipeline.Backup;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace Local;

/// <summary>Copies an account into a folder while the app runs on.</summary>
internal sealed class BackupWork(TableServiceClient account, BackupFolder folder, Steps steps, TimeProvider time)
{
    private const int MostTries = 3;

    private readonly AccountRows rows = new(account, time);

    /// <summary>Copies. When people corrected cases meanwhile, which moves reports between two of them, it begins again.</summary>
    public async Task<Manifest> CopyAsync(CancellationToken cancellationToken)
    {
        folder.Create();
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await TryCopyAsync(cancellationToken) is { } manifest)
            {
                await folder.WriteAsync(manifest, cancellationToken);
                return manifest;
            }

            steps.Say("People corrected cases meanwhile: once more ...");
            folder.Clear();
        }

        throw new LocalRunException("People corrected cases each time: nothing was kept. Try again when the desk is quiet.");
    }

    private async Task<Manifest?> TryCopyAsync(CancellationToken cancellationToken)
    {
        var (startedAt, before, files) = (time.GetUtcNow(), await rows.CorrectionsAsync(cancellationToken), new List<TableFile>());
        foreach (var table in StorageNames.Tables)
        {
            var file = await folder.WriteAsync(table, rows.InAsync(table, cancellationToken), cancellationToken);
            steps.Say($"{table}: {file.Rows} rows");
            files.Add(file);
        }

        return before.SetEquals(await rows.CorrectionsAsync(cancellationToken)) ? new Manifest(Manifest.PresentFormat, startedAt, time.GetUtcNow(), files) : null;
    }
}
