using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace Local;

/// <summary>Copies the tables of an account to a folder or another account, and back.</summary>
internal sealed class BackupCommand(TextWriter output, TextWriter errors, TimeProvider time)
{
    public const string About =
        """
        Copies the tables of an account, encrypted as they are stored, to a folder or into an empty account. The app of the account may run meanwhile.
        A copy into an account goes over a folder for temporary files, which it names: if it is cut short, restore goes on from there. Delete the folder then.
        The key file is not part of it: without that file nobody can read the copy. Back it up apart.
        """;

    public const string AboutRestoring =
        """
        Copies a backup into an empty account on which no app runs. Start the app on it afterwards: the sweep and the timers take up what was left lying.
        An app that starts on it meanwhile answers 503 and does nothing until the restore has ended.
        What was sent after the backup was begun is sent again, under the same id. A restore that was cut short can be run again.
        Every file is checked before the first row is written.
        """;

    private readonly Steps steps = new(errors, time);
    private readonly long start = time.GetTimestamp();

    public async Task<int> BackUpAsync(TableServiceClient from, string folder, bool json, CancellationToken cancellationToken)
    {
        var manifest = await new BackupWork(from, new BackupFolder(folder), steps, time).CopyAsync(cancellationToken);
        return await PrintAsync(manifest, json, $"The backup is in {folder}. Keep the key file apart from it.");
    }

    public async Task<int> CopyAsync(TableServiceClient from, TableServiceClient to, bool json, CancellationToken cancellationToken)
    {
        var (between, goesOn) = (Directory.CreateTempSubdirectory("alertpipeline-"), false);
        try
        {
            var folder = new BackupFolder(between.FullName);
            await new BackupWork(from, folder, steps, time).CopyAsync(cancellationToken);
            steps.Say($"Copied to {between.FullName}. If this is cut short, go on with: restore --from {between.FullName} --to-account WHERE");
            goesOn = true;
            var code = await RestoreAsync(folder, to, json, cancellationToken);
            goesOn = false;
            return code;
        }
        catch (LocalRunException)
        {
            goesOn = false;
            throw;
        }
        finally
        {
            if (!goesOn)
            {
                between.Delete(recursive: true);
            }
        }
    }

    public Task<int> RestoreAsync(string folder, TableServiceClient to, bool json, CancellationToken cancellationToken) =>
        RestoreAsync(new BackupFolder(folder), to, json, cancellationToken);

    private async Task<int> RestoreAsync(BackupFolder folder, TableServiceClient to, bool json, CancellationToken cancellationToken)
    {
        var manifest = await new RestoreWork(folder, to, steps, time).CopyAsync(cancellationToken);
        return await PrintAsync(manifest, json, $"Restored into account {to.AccountName}. Start the app on it with the key file that belongs to the rows.");
    }

    private async Task<int> PrintAsync(Manifest manifest, bool json, string done)
    {
        var summary = CopySummary.Of(manifest, time.GetElapsedTime(start));
        await output.WriteLineAsync(json
            ? JsonSerializer.Serialize(summary, JsonSerializerOptions.Web)
            : string.Create(CultureInfo.InvariantCulture, $"{summary.Rows} rows, {summary.Bytes} bytes, {summary.Seconds:0.0} s. {done}"));
        return ExitCode.Done;
    }
}
