using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Audits;

/// <summary>Every minute: works out what should have happened, and says so when it did not.</summary>
public sealed class Audit(Auditing auditing)
{
    /// <summary>Audits.</summary>
    [Function(nameof(Audit))]
    public Task Run([TimerTrigger("30 * * * * *")] TimerInfo timer, CancellationToken cancellationToken) => auditing.AuditAsync(cancellationToken);
}
