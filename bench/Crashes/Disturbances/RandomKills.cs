using Bench.Crashes.Stages;

namespace Bench.Crashes.Disturbances;

/// <summary>The app is killed again and again, at random moments of its start and its work.</summary>
/// <param name="Count">How often.</param>
/// <param name="Random">When.</param>
/// <param name="Time">Waits.</param>
internal sealed record RandomKills(int Count, Random Random, TimeProvider Time) : Disturbance("random kills")
{
    private const double ShareAtStart = 0.25;
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Work = TimeSpan.FromSeconds(2.5);

    public override TimeSpan Spread => Work * Count;

    public override async Task<bool> RunAsync(Stage stage, Task story, CancellationToken cancellationToken)
    {
        for (var kill = 0; kill < Count; kill++)
        {
            await WaitAsync(stage, cancellationToken);
            stage.Kill();
            await stage.StartAgainAsync(cancellationToken);
        }

        return true;
    }

    private async Task WaitAsync(Stage stage, CancellationToken cancellationToken)
    {
        if (Random.NextDouble() < ShareAtStart)
        {
            await Task.Delay(Start * Random.NextDouble(), Time, cancellationToken);
            return;
        }

        await stage.ServingAsync(cancellationToken);
        await Task.Delay(Work * Random.NextDouble(), Time, cancellationToken);
    }
}
