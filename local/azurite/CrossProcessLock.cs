namespace Azurite;

/// <summary>A lock between processes, held through a file; the system releases it even when the holder is killed.</summary>
internal static class CrossProcessLock
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> TakeAsync(string path, Action onWait, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var timer = new PeriodicTimer(Poll);
        for (var tries = 0; ; tries++)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (tries == 0)
            {
                onWait();
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
