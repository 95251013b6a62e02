using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Cases;

/// <summary>Every 15 seconds: does what is due in any case.</summary>
public sealed class EscalateCases(DueCases dueCases, HeartbeatStore heartbeats, TimeProvider clock, ILogger<EscalateCases> logger)
{
    /// <summary>Visits the cases whose moment has come.</summary>
    /// <exception cref="AggregateException">Some visits failed; all others were made.</exception>
    [Function(nameof(EscalateCases))]
    public Task Run([TimerTrigger("*/15 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => Parts.DoAsync(
        logger,
        cancellationToken,
        ("cases", dueCases.VisitAsync),
        ("heartbeat", token => heartbeats.BeatAsync(Heartbeats.Escalation, new Heartbeat(clock.Now()), token)));
}
