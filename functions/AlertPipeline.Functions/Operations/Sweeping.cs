using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Operations;

/// <summary>Does everything the sweep has to do; a part that fails does not hold up the others.</summary>
public sealed class Sweeping(
    PendingReports pending,
    LateCallbacks callbacks,
    ExerciseStore exercises,
    FailedTryStore tries,
    HeartbeatStore heartbeats,
    TimeProvider clock,
    ILogger<Sweeping> logger)
{
    /// <summary>Sweeps once.</summary>
    /// <exception cref="AggregateException">Some parts failed; all others were done.</exception>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var faults = new List<Exception>();
        await TryAsync("reports", pending.RepeatAsync, faults, cancellationToken);
        await TryAsync("callbacks", callbacks.RepeatAsync, faults, cancellationToken);
        await TryAsync("exercises", token => exercises.DeleteOverAsync(SweepRules.MostPerRun, token), faults, cancellationToken);
        await TryAsync("failed tries", token => tries.ForgetOldAsync(clock.Now() - SweepRules.TriesAreOld, SweepRules.MostPerRun, token), faults, cancellationToken);
        await TryAsync("heartbeat", token => heartbeats.RoundTripAsync("sweep", clock.Now(), token), faults, cancellationToken);
        if (faults.Count > 0)
        {
            throw new AggregateException("Some parts of the sweep failed.", faults);
        }
    }

    private async Task TryAsync(string part, Func<CancellationToken, Task> work, List<Exception> faults, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            OperationsLog.PartFailed(logger, part, fault.GetType().Name);
            faults.Add(fault);
        }
    }
}
