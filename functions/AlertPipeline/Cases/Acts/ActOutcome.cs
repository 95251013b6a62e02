using AlertPipeline.Cases.Corrections;

namespace AlertPipeline.Cases.Acts;

/// <summary>What came of a person's wish to change a case.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Change">What to store.</param>
    public sealed record Done(CaseChange Change) : ActOutcome;

    /// <summary>It can be done, one case after the other.</summary>
    /// <param name="Correction">What is to be done.</param>
    public sealed record Begun(CaseCorrection Correction) : ActOutcome;

    /// <summary>It was done before: the same wish came twice.</summary>
    public sealed record Already : ActOutcome;

    /// <summary>It is not possible.</summary>
    /// <param name="Why">What stands against it.</param>
    public sealed record Refused(ActRefusal Why) : ActOutcome;

    /// <summary>It is not possible yet.</summary>
    /// <param name="Open">Everything that is still needed.</param>
    public sealed record Needed(IReadOnlyList<ClosingNeed> Open) : ActOutcome;
}
