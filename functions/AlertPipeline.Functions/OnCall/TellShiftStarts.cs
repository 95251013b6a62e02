using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.OnCall;

/// <summary>Every minute: tells people who come on call which cases are open.</summary>
public sealed class TellShiftStarts(ShiftStartNotices notices)
{
    /// <summary>Tells them.</summary>
    [Function(nameof(TellShiftStarts))]
    public Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => notices.TellAsync(cancellationToken);
}
