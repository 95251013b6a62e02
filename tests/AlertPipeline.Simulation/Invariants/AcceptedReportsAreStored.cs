using AlertPipeline.Simulation.Life;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>When a partner hears 202, its report is stored, and either waits with a mark or has ended.</summary>
public sealed class AcceptedReportsAreStored : Invariant
{
    /// <inheritdoc/>
    public override void OnAccepted(AcceptedReport report)
    {
        if (Truth.Report(report.Id) is null)
        {
            Broken($"report {report.Id} was answered with 202 and is not stored");
        }
    }
}
