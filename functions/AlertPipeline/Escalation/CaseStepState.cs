namespace AlertPipeline.Escalation;

/// <summary>Where a step of the ladder of a case stands.</summary>
public enum CaseStepState
{
    /// <summary>It was run.</summary>
    Ran,

    /// <summary>It will be run unless somebody takes the case before.</summary>
    Coming,

    /// <summary>It will not be run: somebody has the case, or it is closed.</summary>
    Stopped,
}
