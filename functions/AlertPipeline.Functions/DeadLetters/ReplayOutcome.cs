namespace AlertPipeline.Functions.DeadLetters;

/// <summary>What came of the wish to put a dead letter back.</summary>
public enum ReplayOutcome
{
    /// <summary>It was put back.</summary>
    PutBack,

    /// <summary>Somebody put it back before, and it has not failed since.</summary>
    PutBackBefore,

    /// <summary>It could not be put back now.</summary>
    Failed,
}
