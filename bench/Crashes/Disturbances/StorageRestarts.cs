using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>Storage is stopped in an orderly way and started again while the app runs.</summary>
/// <param name="Count">How often.</param>
/// <param name="Storage">Storage, which nobody else uses.</param>
/// <param name="Random">When, and for how long.</param>
/// <param name="Time">Waits.</param>
internal sealed record StorageRestarts(int Count, LastingStorage Storage, Random Random, TimeProvider Time) : Disturbance("storage restarts")
{
    private static readonly TimeSpan Range = TimeSpan.FromSeconds(5);

    public override TimeSpan Spread => Range * 2 * Count;

    public override async Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken)
    {
        for (var restart = 0; restart < Count; restart++)
        {
            await Task.Delay(Range * (0.2 + Random.NextDouble()), Time, cancellationToken);
            await stage.NoteInFlightAsync(cancellationToken);
            await Storage.StopAsync();
            await Task.Delay(Range * Random.NextDouble(), Time, cancellationToken);
            await Storage.StartAsync(cancellationToken);
            stage.NoteStart();
            await stage.NoteInFlightAsync(cancellationToken);
        }

        return true;
    }
}
