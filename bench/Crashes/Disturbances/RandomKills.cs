using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>The app is killed again and again, at random moments of its start and its work.</summary>
/// <param name="Count">How often.</param>
/// <param name="Random">When.</param>
/// <param name="Time">Waits.</param>
internal sealed record RandomKills(int Count, Random Random, TimeProvider Time) : Disturbance("random kills")
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Range = TimeSpan.FromSeconds(3);

    public override TimeSpan Spread => (Shortest + (Range / 2)) * Count;

    public override async Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken)
    {
        for (var kill = 0; kill < Count; kill++)
        {
            await Task.Delay(Shortest + (Range * Random.NextDouble()), Time, cancellationToken);
            stage.Kill();
            await stage.StartAgainAsync(cancellationToken);
        }

        return true;
    }
}
