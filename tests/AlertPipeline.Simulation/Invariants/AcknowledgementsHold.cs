using AlertPipeline.Cases;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>Who is told "you have this case" has it, or somebody closed or merged it meanwhile.</summary>
public sealed class AcknowledgementsHold : Invariant
{
    /// <inheritdoc/>
    public override void OnTaken(string caseReference)
    {
        if (Truth.Case(caseReference) is { Status: CaseStatus.Open, Acknowledgement: null } and { EventCount: var events })
        {
            Broken($"somebody was told to have case {caseReference}, which nobody has ({events} events)");
        }
    }
}
