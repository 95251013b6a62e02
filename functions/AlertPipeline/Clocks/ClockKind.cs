namespace AlertPipeline.Clocks;

/// <summary>What a limit asks for.</summary>
public enum ClockKind
{
    /// <summary>Something must have happened by then.</summary>
    Deadline,

    /// <summary>People should know that it has passed. Nothing follows from it here: others decide.</summary>
    Information,
}
