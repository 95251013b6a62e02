namespace AlertPipeline.Simulation;

/// <summary>Tests that take all processors; they run one after the other, so that each keeps its time.</summary>
internal static class Lives
{
    public const string AllProcessors = "all processors";
}
