using AlertPipeline;
using NodaTime;

namespace Bench.Alerts;

/// <summary>How late steps of ladders are.</summary>
/// <param name="Steps">How many came due.</param>
/// <param name="Untold">Of how many nobody was told.</param>
/// <param name="Early">How many came before their time.</param>
/// <param name="Milliseconds">From the moment a step was due until the channel was called.</param>
internal sealed record StepRound(int Steps, int Untold, int Early, Percentiles Milliseconds)
{
    private static readonly Duration Lead = Duration.FromSeconds(10);
    private static readonly Duration Apart = Duration.FromMilliseconds(737);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Opens cases whose second step comes due soon, one after the other, and waits for the calls.</summary>
    public static async Task<StepRound> RunAsync(AlertStage stage, OpenCases cases, int steps, bool announced, CancellationToken cancellationToken)
    {
        var (begun, stamp) = (stage.Time.Now(), stage.Time.GetTimestamp());
        var due = new Dictionary<string, Instant>(StringComparer.Ordinal);
        foreach (var number in Enumerable.Range(0, steps))
        {
            var at = begun + Lead + (Apart * number);
            due[await cases.OpenDueAsync(at, announced, cancellationToken)] = at;
        }

        await stage.CalledAsync(due.Keys, Patience + ((Lead + (Apart * steps)).ToTimeSpan()), cancellationToken);
        var lateness = due.Where(step => stage.Receiver.FirstCall(step.Key) is not null)
            .Select(step => stage.Time.GetElapsedTime(stamp, stage.Receiver.FirstCall(step.Key)!.Value) - (step.Value - begun).ToTimeSpan()).ToList();
        return new(steps, steps - lateness.Count, lateness.Count(late => late < TimeSpan.Zero), Percentiles.Of(lateness));
    }
}
