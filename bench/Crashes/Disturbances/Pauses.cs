using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>The app and storage stand still in turn, for some seconds, at random moments.</summary>
/// <param name="Count">How often.</param>
/// <param name="Storage">Storage, which nobody else uses.</param>
/// <param name="Random">When, and for how long.</param>
/// <param name="Time">Waits.</param>
internal sealed record Pauses(int Count, LastingStorage Storage, Random Random, TimeProvider Time) : Disturbance("pauses")
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public override TimeSpan Spread => Longest * Count;

    public override async Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken)
    {
        for (var pause = 0; pause < Count; pause++)
        {
            await Task.Delay(Longest / 2 * Random.NextDouble(), Time, cancellationToken);
            var length = Longest * (1 + Random.NextDouble()) / 2;
            await (pause % 2 == 0 ? stage.PauseAsync(length, cancellationToken) : PauseStorageAsync(stage, length, cancellationToken));
        }

        return true;
    }

    private async Task PauseStorageAsync(Stage stage, TimeSpan length, CancellationToken cancellationToken)
    {
        await stage.NoteInFlightAsync(cancellationToken);
        Storage.Running.Pause();
        await Task.Delay(length, Time, cancellationToken);
        Storage.Running.Resume();
        stage.NoteStart();
        await stage.NoteInFlightAsync(cancellationToken);
    }
}
