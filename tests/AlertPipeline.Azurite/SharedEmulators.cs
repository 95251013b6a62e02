using Azurite;

namespace AlertPipeline.Azurite;

/// <summary>Gives classes the newest emulator, starts the first and each that follows a worn one, and stops those that nobody uses any more.</summary>
internal static class SharedEmulators
{
    // More than one class ever takes beside what the others took before it began.
    private const int Accounts = 1_000;

    private static readonly SemaphoreSlim Gate = new(1);
    private static SharedEmulator? newest;

    public static async Task<SharedEmulator> TakeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            newest = newest is { IsWorn: false } ? newest : await StartAsync();
            newest.Users++;
            return newest;
        }
        finally
        {
            Gate.Release();
        }
    }

    public static async Task ReturnAsync(SharedEmulator emulator)
    {
        await Gate.WaitAsync();
        emulator.Users--;
        var isDone = emulator.IsDone;
        Gate.Release();
        if (isDone)
        {
            await emulator.DisposeAsync();
        }
    }

    private static async Task<SharedEmulator> StartAsync() =>
        new(await AzuriteProcess.StartAsync(new AzuriteOptions { Accounts = Accounts, Progress = Console.Error.WriteLine }));
}
