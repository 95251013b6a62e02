namespace AlertPipeline.Cases;

/// <summary>What an authority says about a departure with unknown destination (in Dutch: met onbekende bestemming, MOB).</summary>
public enum MobState
{
    /// <summary>It established one.</summary>
    Recorded,

    /// <summary>It took that back.</summary>
    Withdrawn,
}
